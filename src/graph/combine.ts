import type { EdgeAttributes, EntityNode, NodeAttributes, RelationEdge } from '../schema/graph.ts';
import { byPlace, nameOf } from './nodes.ts';
import type { EdgeRecord, Records } from './records.ts';

/**
 * Joins sets of records. What several have is joined by its evidence: an entity keeps every article's naming and mentions, an edge every
 * passage. Nothing is counted twice, and neither order nor grouping matters.
 */
export function combine(parts: readonly Records[]): Records {
  const nodes = grouped(parts.map((part) => part.nodes));
  const edges = grouped(parts.map((part) => part.edges));
  return {
    nodes: new Map([...nodes].map(([key, same]) => [key, combineNodes(same)])),
    edges: new Map([...edges].map(([key, same]) => [key, combineEdges(same)])),
  };
}

/** At least one value a key. */
type Several<T> = [T, ...T[]];

function grouped<T>(parts: readonly ReadonlyMap<string, T>[]): Map<string, Several<T>> {
  const groups = new Map<string, Several<T>>();
  for (const part of parts)
    for (const [key, value] of part) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  return groups;
}

function combineNodes(same: Several<NodeAttributes>): NodeAttributes {
  const [first] = same;
  if (same.length === 1 || !isEntity(first)) return first;
  const entities = same.filter(isEntity);
  return derive({
    ...first,
    namings: union(
      entities.flatMap((e) => e.namings),
      (n) => `${n.article}/${n.entity}`,
    ),
    evidence: union(
      entities.flatMap((e) => e.evidence),
      JSON.stringify,
    ).sort(byPlace),
    extra: union(
      entities.flatMap((e) => e.extra),
      JSON.stringify,
    ).sort(),
  });
}

/** Joins edges of one key, which are of one kind and between the same nodes. */
export function combineEdges(same: Several<EdgeRecord>): EdgeRecord {
  const [first] = same;
  if (same.length === 1) return first;
  const all = same.map((edge) => edge.attributes);
  const relations = all.filter((edge) => edge.kind === 'relation');
  const [relation] = relations;
  if (relation) {
    const evidence = union(
      relations.flatMap((e) => e.evidence),
      (e) => `${e.article}/${e.relation}`,
    ).sort(byPlace);
    return { ...first, attributes: deriveRelation({ ...relation, evidence }) };
  }
  const links = all.filter((edge) => edge.kind !== 'relation');
  const [link] = links;
  if (!link) return first;
  const evidence = union(
    links.flatMap((e) => e.evidence),
    JSON.stringify,
  ).sort(byPlace);
  return { ...first, attributes: { ...link, evidence, confidence: Math.max(...links.map((e) => e.confidence)) } };
}

/** Takes all that one article says out of the records; what no article says any more is gone. */
export function without(records: Records, article: string): Records {
  const stays = <T extends { article: string }>(list: readonly T[]) => list.filter((item) => item.article !== article);
  const nodes = new Map<string, NodeAttributes>();
  for (const [key, node] of records.nodes) {
    const evidence = stays(node.evidence);
    if (node.evidence.length > 0 && evidence.length === 0) continue;
    nodes.set(
      key,
      isEntity(node) ? derive({ ...node, namings: stays(node.namings), evidence: stays(node.evidence) }) : node,
    );
  }
  const edges = new Map<string, EdgeRecord>();
  for (const [key, edge] of records.edges) {
    const attributes = edgeWithout(edge.attributes, stays);
    if (attributes && nodes.has(edge.source) && nodes.has(edge.target)) edges.set(key, { ...edge, attributes });
  }
  return { nodes, edges };
}

function edgeWithout(
  edge: EdgeAttributes,
  stays: <T extends { article: string }>(list: readonly T[]) => T[],
): EdgeAttributes | undefined {
  if (edge.evidence.length === 0) return edge;
  if (stays<{ article: string }>(edge.evidence).length === 0) return undefined;
  return edge.kind === 'relation'
    ? deriveRelation({ ...edge, evidence: stays(edge.evidence) })
    : { ...edge, evidence: stays(edge.evidence) };
}

export function isEntity(node: NodeAttributes): node is EntityNode {
  return node.kind !== 'statement' && node.kind !== 'article';
}

/** Name and aliases follow from what the articles say; a node of a foreign file, which has no naming, keeps its own. */
function derive(node: EntityNode): EntityNode {
  const namings = [...node.namings].sort((a, b) => (`${a.article}/${a.entity}` < `${b.article}/${b.entity}` ? -1 : 1));
  return namings.length > 0 ? { ...node, namings, ...nameOf(namings) } : node;
}

/** Weight, confidence, time and place follow from the passages. */
function deriveRelation(edge: RelationEdge): RelationEdge {
  if (edge.evidence.length === 0) return edge;
  return {
    ...edge,
    weight: edge.evidence.length,
    confidence: Math.max(...edge.evidence.map((e) => e.confidence)),
    time: edge.evidence.find((e) => e.time !== null)?.time ?? null,
    place: edge.evidence.find((e) => e.place !== null)?.place ?? null,
  };
}

/** Every item once. */
function union<T>(items: readonly T[], identity: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [identity(item), item])).values()];
}
