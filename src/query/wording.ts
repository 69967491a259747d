import type { KnowledgeGraph, RelationEdge } from '../schema/graph.ts';
import { claimantOf } from './voices.ts';

/**
 * A relation in words, with what keeps a claim from reading as a fact.
 *
 * @example wordsOf(graph, edge) // 'not REJECT: refuse to meet (according to Volodymyr Zelensky)'
 */
export function wordsOf(graph: KnowledgeGraph, relation: RelationEdge): string {
  const words = relation.type === 'open' ? relation.label : `${relation.type}: ${relation.label}`;
  return `${relation.polarity === 'negative' ? 'not ' : ''}${words}${caveats(graph, relation)}`;
}

/** " (future, according to Kremlin)". */
function caveats(graph: KnowledgeGraph, relation: RelationEdge): string {
  const { context, certainty } = relation;
  const claimant = claimantOf(graph, relation);
  const list = [
    context,
    certainty === 'certain' ? null : certainty,
    claimant === null ? null : `according to ${claimant}`,
  ];
  const said = list.filter((caveat) => caveat !== null);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
