import type { z } from 'zod';
import { type EdgeRecord, fromRecords } from '../graph/records.ts';
import type { EntityNode, KnowledgeGraph, LinkEdge } from '../schema/graph.ts';
import { EdgeAttributes, EntityKind, LinkKind, NodeAttributes } from '../schema/graph.ts';

/** Attributes as a file has them: never trusted, never used as keys of an object. */
export type RawAttributes = ReadonlyMap<string, unknown>;

export interface RawNode {
  readonly key: string;
  readonly attributes: RawAttributes;
}

export interface RawEdge extends RawNode {
  readonly source: string;
  readonly target: string;
}

const NODE_PREFIXES = [...EntityKind.options, 'statement', 'article'];
const EDGE_PREFIXES = [...LinkKind.options, 'relation'];

/** Our own key as it is; any other behind a prefix of ours, so that `__proto__` never becomes a key. */
function safeKey(key: string, prefixes: readonly string[]): string {
  return prefixes.includes(key.slice(0, Math.max(0, key.indexOf(':')))) ? key : `unknown:${key}`;
}

/**
 * Makes a graph of what a file holds. Nodes and edges that have our attributes are ours; those of other programs become entities of an
 * unknown kind and links, and keep their attributes in `extra`. Edges to nodes that are not there are left out.
 */
export function adopt(nodes: Iterable<RawNode>, edges: Iterable<RawEdge>): KnowledgeGraph {
  const node = (key: string) => safeKey(key, NODE_PREFIXES);
  const adoptedNodes = new Map<string, NodeAttributes>();
  for (const raw of nodes) adoptedNodes.set(node(raw.key), own(NodeAttributes, raw.attributes) ?? foreignNode(raw));
  const adoptedEdges = new Map<string, EdgeRecord>();
  for (const raw of edges) {
    const attributes = own(EdgeAttributes, raw.attributes) ?? foreignEdge(raw);
    const [source, target] = [node(raw.source), node(raw.target)];
    adoptedEdges.set(safeKey(raw.key, EDGE_PREFIXES), { source, target, attributes: rekeyed(attributes, node) });
  }
  return fromRecords({ nodes: adoptedNodes, edges: adoptedEdges });
}

function own<T>(schema: z.ZodType<T>, attributes: RawAttributes): T | undefined {
  // A Map's entries with hostile names must not reach an object literal's setter: fromEntries defines, it does not assign.
  return schema.safeParse(Object.fromEntries(attributes)).data;
}

function foreignNode({ key, attributes }: RawNode): EntityNode {
  const kind = EntityKind.safeParse(text(attributes.get('kind')) ?? text(attributes.get('type')));
  const name = text(attributes.get('name')) || text(attributes.get('label')) || key || '?';
  const number = (name: string) => {
    const value = Number(attributes.get(name) ?? 0);
    return Number.isFinite(value) ? value : 0;
  };
  return {
    kind: kind.data ?? 'unknown',
    label: name,
    name,
    aliases: [],
    namings: [],
    evidence: [],
    x: number('x'),
    y: number('y'),
    extra: extra(attributes, ['kind', 'name', 'label', 'x', 'y', 'size', 'color']),
  };
}

function foreignEdge({ attributes }: RawEdge): LinkEdge {
  const weight = Number(attributes.get('weight') ?? 1);
  return {
    kind: LinkKind.safeParse(attributes.get('kind')).data ?? 'unknown',
    label: text(attributes.get('label')) ?? '',
    weight: Number.isFinite(weight) && weight > 0 ? weight : 1,
    confidence: 1,
    evidence: [],
    extra: extra(attributes, ['kind', 'label', 'weight']),
  };
}

function extra(attributes: RawAttributes, known: readonly string[]): [string, string][] {
  return [...attributes]
    .filter(([name, value]) => !known.includes(name) && value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : (JSON.stringify(value) ?? '')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Keys that the attributes mention follow the nodes. */
function rekeyed(edge: EdgeAttributes, node: (key: string) => string): EdgeAttributes {
  if (edge.kind !== 'relation') return edge;
  const follow = (key: string | null) => (key === null ? null : node(key));
  const evidence = edge.evidence.map((e) => ({ ...e, statement: follow(e.statement), place: follow(e.place) }));
  return { ...edge, by: follow(edge.by), place: follow(edge.place), evidence };
}
