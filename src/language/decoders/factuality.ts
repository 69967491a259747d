import { thousandths } from '../thousandths.ts';

const PREDICATES = new Set(['VERB', 'AUX', 'ADJ']);

/**
 * How factual a word's event is, as UDS has it (White et al. 2016, https://aclanthology.org/D16-1177/): -1 did not happen … 1 happened.
 *
 * @param score the model's number, which may lie a little beyond
 * @param isPredicateNoun the word has a copula: "It was a *mistake*"
 * @returns null for words that state nothing
 */
export function factualityOf(score: number, upos: string, isPredicateNoun: boolean): number | null {
  if (!PREDICATES.has(upos) && !isPredicateNoun) return null;
  return thousandths(Math.min(1, Math.max(-1, score))) || 0;
}
