import type { RelationEdge } from '../schema/graph.ts';

/**
 * A relation in words, with what keeps a claim from reading as a fact.
 *
 * @param claimant who claims it, where that is to be said (see `claimantOf`)
 * @example wordsOf(edge, claimantOf(graph, edge)) // 'not REJECT: refuse to meet (according to Volodymyr Zelensky)'
 */
export function wordsOf(relation: RelationEdge, claimant: string | null = null): string {
  const { type, label, polarity, context, certainty } = relation;
  const words = type === 'open' ? label : `${type}: ${label}`;
  const caveats = [
    context,
    certainty === 'certain' ? null : certainty,
    claimant === null ? null : `according to ${claimant}`,
  ].filter((caveat) => caveat !== null);
  return `${polarity === 'negative' ? 'not ' : ''}${words}${caveats.length > 0 ? ` (${caveats.join(', ')})` : ''}`;
}
