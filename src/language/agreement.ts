import { acronym } from './acronyms.ts';
import type { NameSpan } from './decoders/names.ts';
import { logSum } from './decoders/probability.ts';

/**
 * Names agree within a document: "Moscow" in a list, where nothing tells what it is, is a place because it was one in the lead, and "Putin"
 * is a person because "Vladimir Putin" is. (On worldwide dev, 2.1 points of F1.)
 */

/** No mention counts more against a kind than this: a model that is wrong and sure must not decide for all. */
const FLOOR = -4;

export interface DecidedName {
  readonly first: number;
  readonly last: number;
  /** Index of the kind. */
  readonly kind: number;
  /** Probability that just these words are a name, and one of this kind after all votes. */
  readonly confidence: number;
}

/**
 * Decides the kinds of a document's names together: the log-probabilities of all that are written alike add up, and so do those of an acronym
 * and what it stands for.
 *
 * @param form the words of a stretch as written, so that equal names are equal but for capitals
 * @param person index of the kind that is called by its last word
 */
export function agree(
  spans: readonly NameSpan[],
  form: (first: number, last: number) => string,
  person: number,
): DecidedName[] {
  const votes = new Map<string, Float64Array>();
  const key = unite(spans.map(({ first, last }) => form(first, last)));
  const vote = (name: string, scores: Float64Array): void => {
    const sum = votes.get(key(name));
    votes.set(key(name), sum ? sum.map((x, kind) => x + (scores[kind] ?? 0)) : scores);
  };
  for (const { first, last, scores } of spans) {
    const total = logSum(scores);
    const own = scores.map((x) => Math.max(x - total, FLOOR));
    vote(form(first, last), own);
    if (last > first && best(own) === person) vote(form(last, last), own);
  }
  return spans.map(({ first, last, scores }) => {
    const sum = votes.get(key(form(first, last))) ?? scores;
    const kind = best(sum);
    return { first, last, kind, confidence: Math.exp(logSum(scores) + (sum[kind] ?? 0) - logSum(sum)) };
  });
}

/** Brings names that vote together to one key: those written alike, and an acronym and the names that it stands for. */
function unite(names: readonly string[]): (name: string) => string {
  const short = new Set(names.filter((name) => !name.includes(' ') && acronym(name) !== '').map(acronym));
  const long = new Set(names.filter((name) => name.includes(' ')).map(acronym));
  return (name) => {
    const letters = acronym(name);
    return short.has(letters) && long.has(letters) ? letters : name.toLowerCase();
  };
}

function best(scores: Float64Array): number {
  return scores.reduce((top, score, kind) => (score > (scores[top] ?? 0) ? kind : top), 0);
}
