import { expect, test } from 'vitest';
import { withArticle } from '../../src/language/articled.ts';
import { logSum } from '../../src/language/decoders/probability.ts';

const PERSON = 0;
const scores = Float64Array.of(Math.log(0.6), Math.log(0.3));

/** The scores of a name in a sentence of which each word has a head and a relation, all counted from the text's word 5. */
function scoresOf(
  words: string,
  name: readonly [number, number],
  heads: readonly number[],
  deprels: readonly string[],
) {
  const forms = words.split(' ');
  const sentence = { first: 5, heads: heads.map((head) => (head < 0 ? -1 : head + 5)), deprels };
  const span = { first: name[0] + 5, last: name[1] + 5, scores };
  return withArticle(span, sentence, PERSON, (word) => forms[word - 5]?.toLowerCase() ?? '').scores;
}

test('a name with an article is no person, and is as surely a name as before', () => {
  const [person = 0, place = 0] = scoresOf('The Kremlin waits', [1, 1], [1, 2, -1], ['det', 'nsubj', 'root']);
  expect(place).toBeGreaterThan(person);
  expect(logSum(Float64Array.of(person, place))).toBeCloseTo(logSum(scores), 9);
});

test.each([
  ['no article', 'Ann waits', [0, 0], [1, -1], ['nsubj', 'root']],
  ['the article of what follows', 'the Lee report waits', [1, 1], [2, 2, 3, -1], ['det', 'compound', 'nsubj', 'root']],
] as const)('%s says nothing', (_, words, name, heads, deprels) => {
  expect(scoresOf(words, name, heads, deprels)).toEqual(scores);
});
