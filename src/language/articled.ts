import type { NameSpan } from './decoders/names.ts';
import { logSum } from './decoders/probability.ts';
import type { SentenceReading } from './reading.ts';

/** How much an article counts against a person, in log-odds; set on worldwide dev. */
const AGAINST = 3;

/**
 * "The Kremlin" is no person, as persons have no article: takes from the score of the kind, and gives to the others, so that how sure it is that the
 * words are a name stays.
 *
 * @param name a name of the sentence
 * @param person index of the kind
 * @param lower a word of the text in lower case
 */
export function withArticle(
  name: NameSpan,
  { first, heads, deprels }: Pick<SentenceReading, 'first' | 'heads' | 'deprels'>,
  person: number,
  lower: (word: number) => string,
): NameSpan {
  const article = name.first - 1;
  const head = heads[article - first] ?? -1;
  const isArticled =
    lower(article) === 'the' && deprels[article - first] === 'det' && name.first <= head && head <= name.last;
  if (!isArticled) return name;
  const scores = name.scores.map((x, kind) => (kind === person ? x - AGAINST : x));
  const lost = logSum(name.scores) - logSum(scores);
  return { ...name, scores: scores.map((x) => x + lost) };
}
