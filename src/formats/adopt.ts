import type { z } from 'zod';
import { type EdgeRecord, fromRecords } from '../graph/records.ts';
import { EdgeAttributes, type KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { foreignEdge, foreignNode } from './foreign.ts';

/** Attributes as a file has them: never trusted, never used as keys of an object. */
export type RawAttributes = ReadonlyMap<string, unknown>;

export interface RawNode {
  readonly key: string;
  readonly attributes: RawAttributes;
  /** The attributes as they are if they are ours, where the format writes ours in a way of its own. */
  readonly decoded?: RawAttributes | undefined;
}

export interface RawEdge extends RawNode {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes a graph of what a file holds. Nodes and edges that have our attributes are ours, also when another program has saved them again;
 * all others become entities and links as far as they say so themselves, and keep their attributes in `extra`. Keys that are not ours go
 * behind a prefix of ours, so that `__proto__` never becomes a key. Edges to nodes that are not there are left out.
 */
export function adopt(rawNodes: Iterable<RawNode>, rawEdges: Iterable<RawEdge>): KnowledgeGraph {
  const nodes = new Map<string, NodeAttributes>();
  const keys = new Map<string, string>();
  for (const raw of rawNodes) {
    const attributes = own(NodeAttributes, raw) ?? foreignNode(raw);
    const key = keys.get(raw.key) ?? freeKey(raw.key, attributes.kind, nodes);
    keys.set(raw.key, key);
    nodes.set(key, attributes);
  }
  const edges = new Map<string, EdgeRecord>();
  for (const raw of rawEdges) {
    const [source, target] = [keys.get(raw.source), keys.get(raw.target)];
    if (source === undefined || target === undefined) continue;
    const attributes = rekeyed(own(EdgeAttributes, raw), keys) ?? foreignEdge(raw);
    edges.set(freeKey(raw.key, attributes.kind, edges), { source, target, attributes });
  }
  return fromRecords({ nodes, edges });
}

/** An object from JSON as raw attributes; entries, not the object, since `__proto__` may be among them. */
export function rawAttributes(value: unknown): RawAttributes {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function own<T>(schema: z.ZodType<T>, { attributes, decoded = attributes }: RawNode): T | undefined {
  return schema.safeParse(Object.fromEntries(decoded)).data;
}

/** A key of ours as it is, any other behind our prefix; a number tells apart what would then be equal. */
function freeKey(key: string, kind: string, taken: ReadonlyMap<string, unknown>): string {
  const prefixed = key.startsWith(`${kind}:`) ? key : `${kind}:${key}`;
  let free = prefixed;
  for (let n = taken.size; taken.has(free); n++) free = `${prefixed} #${n}`;
  return free;
}

/** Keys that the attributes mention follow the nodes; an edge that mentions nodes that are not there is none of ours. */
function rekeyed(edge: EdgeAttributes | undefined, keys: ReadonlyMap<string, string>): EdgeAttributes | undefined {
  if (edge?.kind !== 'relation') return edge;
  const mentioned = [edge.by, edge.place, ...edge.evidence.flatMap((e) => [e.statement, e.place])];
  if (!mentioned.every((key) => key === null || keys.has(key))) return undefined;
  const follow = (key: string | null) => (key === null ? null : (keys.get(key) ?? null));
  const evidence = edge.evidence.map((e) => ({ ...e, statement: follow(e.statement), place: follow(e.place) }));
  return { ...edge, by: follow(edge.by), place: follow(edge.place), evidence };
}
