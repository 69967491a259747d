import type { EntityNode, LinkEdge, Naming, RelationEdge } from '../schema/graph.ts';
import { byPlace } from './order.ts';

/**
 * What nodes and edges say in sum follows from what each article says: so articles can come in any order, twice, and go again. Every
 * function here gives the same when it is applied to its own result.
 */

/** Name and aliases follow from the namings; a node of a foreign file, which has none, keeps its own. */
export function deriveEntity(node: EntityNode): EntityNode {
  const namings = distinct(node.namings).sort(byNaming);
  const evidence = distinct(node.evidence).sort(byPlace);
  return { ...node, namings, evidence, ...(namings.length > 0 ? nameOf(namings) : {}) };
}

export function deriveLink(edge: LinkEdge): LinkEdge {
  return { ...edge, evidence: distinct(edge.evidence).sort(byPlace) };
}

/** Weight, confidence, time and place follow from the passages; an edge of a foreign file, which has none, keeps its own. */
export function deriveRelation(edge: RelationEdge): RelationEdge {
  const evidence = distinct(edge.evidence).sort(byPlace);
  if (evidence.length === 0) return edge;
  return {
    ...edge,
    evidence,
    weight: evidence.length,
    confidence: evidence.reduce((highest, e) => Math.max(highest, e.confidence), 0),
    time: evidence.find((e) => e.time !== null)?.time ?? null,
    place: evidence.find((e) => e.place !== null)?.place ?? null,
  };
}

/** Every item once, compared by what it holds. */
export function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** The most frequent name, of equally frequent ones the longest, then the first in the alphabet. The others are aliases. */
function nameOf(namings: readonly Naming[]): Pick<EntityNode, 'name' | 'aliases' | 'label'> {
  const counts = new Map<string, number>();
  for (const { name } of namings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  const name = best?.[0] ?? '';
  const aliases = new Set(namings.flatMap((naming) => [naming.name, ...naming.aliases]));
  aliases.delete(name);
  return { name, label: name, aliases: [...aliases].sort() };
}

function byNaming(a: Naming, b: Naming): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.entity < b.entity ? -1 : Number(a.entity > b.entity);
}
