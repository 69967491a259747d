import type { EdgeAttributes, EntityNode, NodeAttributes } from '../schema/graph.ts';
import { deriveEntity, deriveLink, deriveRelation, distinct } from './derive.ts';
import type { EdgeRecord, Records } from './records.ts';

/**
 * Joins sets of records. What several have is joined by its evidence: an entity keeps every article's naming and mentions, an edge every
 * passage. Nothing is counted twice, and neither order nor grouping matters.
 */
export function combine(parts: readonly Records[]): Records {
  return {
    nodes: union(
      parts.map((part) => part.nodes),
      combineNodes,
    ),
    edges: union(
      parts.map((part) => part.edges),
      combineEdges,
    ),
  };
}

export function isEntity(node: NodeAttributes): node is EntityNode {
  return node.kind !== 'statement' && node.kind !== 'article';
}

/** At least one value a key. */
type Several<T> = [T, ...T[]];

function union<T>(parts: readonly ReadonlyMap<string, T>[], join: (same: Several<T>) => T): Map<string, T> {
  const groups = new Map<string, Several<T>>();
  for (const part of parts)
    for (const [key, value] of part) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  return new Map([...groups].map(([key, same]) => [key, same.length === 1 ? same[0] : join(same)]));
}

function combineNodes(same: Several<NodeAttributes>): NodeAttributes {
  const entities = same.filter(isEntity);
  const [first] = entities;
  if (!first) return { ...same[0], ...positionOf(same) };
  return deriveEntity({
    ...first,
    ...positionOf(same),
    namings: entities.flatMap((e) => e.namings),
    evidence: entities.flatMap((e) => e.evidence),
    extra: distinct(entities.flatMap((e) => e.extra)).sort(),
  });
}

/** Edges of one key are of one kind and between the same nodes. */
function combineEdges(same: Several<EdgeRecord>): EdgeRecord {
  return { ...same[0], attributes: combineAttributes(same.map((edge) => edge.attributes)) ?? same[0].attributes };
}

function combineAttributes(same: readonly EdgeAttributes[]): EdgeAttributes | undefined {
  const relations = same.filter((edge) => edge.kind === 'relation');
  const [relation] = relations;
  if (relation) return deriveRelation({ ...relation, evidence: relations.flatMap((e) => e.evidence) });
  const links = same.filter((edge) => edge.kind !== 'relation');
  const [link] = links;
  const confidence = Math.max(...links.map((e) => e.confidence));
  return link && deriveLink({ ...link, confidence, evidence: links.flatMap((e) => e.evidence) });
}

/** The position of a node that several graphs have: one that a layout gave, the same one whatever their order. */
function positionOf(same: Several<NodeAttributes>): { x: number; y: number } {
  const laidOut = same.filter(({ x, y }) => x !== 0 || y !== 0).sort((a, b) => a.x - b.x || a.y - b.y);
  const { x, y } = laidOut[0] ?? same[0];
  return { x, y };
}
