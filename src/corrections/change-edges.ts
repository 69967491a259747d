import { combine } from '../graph/combine.ts';
import { deriveLink, deriveRelation } from '../graph/derive.ts';
import { linkKey, relationKey } from '../graph/keys.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import { isSymmetric } from '../graph/symmetric.ts';
import { isClaimed } from '../query/voices.ts';
import type { RelationEdge, RelationEvidence } from '../schema/graph.ts';

/**
 * Changes edges as if the articles had been read so at once: what then says the same is one edge, with all its passages, and nothing leads
 * from a node to itself.
 *
 * @param change what an edge becomes; the same edge where it stays as it is
 */
export function changeEdges(
  { nodes, edges }: Records,
  change: (edge: EdgeRecord) => readonly EdgeRecord[],
  added: readonly EdgeRecord[] = [],
): Records {
  const kept = new Map<string, EdgeRecord>();
  const changed: [string, EdgeRecord][] = added.map((edge) => keyed('', edge));
  for (const [key, edge] of edges) {
    const after = change(edge);
    if (after.length === 1 && after[0] === edge) kept.set(key, edge);
    else changed.push(...after.filter(({ source, target }) => source !== target).map((each) => keyed(key, each)));
  }
  return combine([{ nodes, edges: kept }, ...changed.map((edge) => ({ nodes: new Map(), edges: new Map([edge]) }))]);
}

/** An edge under the key that follows from it; a link of a foreign file keeps its own, and is one of several of a kind. */
function keyed(key: string, { source, target, attributes }: EdgeRecord): [string, EdgeRecord] {
  if (attributes.kind !== 'relation') {
    const { kind } = attributes;
    return [
      kind === 'unknown' ? key : linkKey(kind, source, target),
      { source, target, attributes: deriveLink(attributes) },
    ];
  }
  const [from, to] = isSymmetric(attributes.type) && target < source ? [target, source] : [source, target];
  const { type, predicate, title, by, polarity, certainty, context } = attributes;
  const claimed = by ?? (isClaimed(attributes) ? 'unnamed' : null);
  return [
    relationKey(from, to, [type, predicate, title, claimed, polarity, certainty, context]),
    { source: from, target: to, attributes: deriveRelation(attributes) },
  ];
}

/** Whether an edge leads to a node or names it. */
export function involves({ source, target, attributes }: EdgeRecord, key: string): boolean {
  if (source === key || target === key) return true;
  if (attributes.kind !== 'relation') return false;
  return attributes.by === key || attributes.place === key || attributes.evidence.some(({ place }) => place === key);
}

/** Who has a part in a passage that states a relation. */
export interface Roles {
  readonly source: string;
  readonly target: string;
  readonly by: string | null;
  readonly place: string | null;
}

/** Changes who has a part in each passage of a relation; the passages may then be of several edges. One that rests on none stays as it is. */
export function changeRoles(
  edge: EdgeRecord,
  relation: RelationEdge,
  change: (roles: Roles, passage: RelationEvidence) => Roles,
): readonly EdgeRecord[] {
  const { source, target } = edge;
  let isChanged = false;
  const after = relation.evidence.map((passage): EdgeRecord => {
    const before: Roles = { source, target, by: relation.by, place: passage.place };
    const { by, place, ...ends } = change(before, passage);
    isChanged ||= ends.source !== source || ends.target !== target || by !== before.by || place !== before.place;
    return { ...ends, attributes: { ...relation, by, evidence: [{ ...passage, place }] } };
  });
  return isChanged ? after : [edge];
}
