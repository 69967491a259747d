import { expect, test } from 'vitest';
import { nameDecoder } from '../../src/language/decoders/names.ts';
import { findRepeats } from '../../src/language/repeats.ts';

const LABELS = ['O', 'B-person', 'I-person', 'E-person', 'S-person'];
const decoder = nameDecoder(LABELS);

/** Finds repeats of names given as [first, last, confidence]; how gladly each word would be in no name, in log-odds. */
function repeats(text: string, names: readonly (readonly [number, number, number])[], doubts: readonly number[]) {
  const words = text.split(' ');
  const form = (first: number, last: number) => words.slice(first, last + 1).join(' ');
  const logits = Float32Array.from(doubts.flatMap((doubt) => [doubt, 0, 0, 0, 0]));
  const known = names.map(([first, last, confidence]) => ({ first, last, kind: 0, confidence }));
  return findRepeats(known, [{ first: 0, length: words.length, logits }], decoder, form).map((n) =>
    form(n.first, n.last),
  );
}

test('a name that is found once is found again where the sentence leaves room for it', () => {
  expect(repeats('Odhikar sued . Odhikar won .', [[0, 0, 1]], [0, 9, 9, 0.8, 9, 9])).toEqual(['Odhikar']);
});

test('where the model is sure that it is none it stays none', () => {
  expect(repeats('Odhikar sued . Odhikar won .', [[0, 0, 1]], [0, 9, 9, 5, 9, 9])).toEqual([]);
});

test('a word in lower case is no mention', () => {
  expect(repeats('Apple sold an apple .', [[0, 0, 1]], [0, 9, 9, 0, 9])).toEqual([]);
});

test('the longest name wins, and what is found is not found twice', () => {
  const text = 'Kusae Edu met Edu . Kusae Edu left';
  expect(
    repeats(
      text,
      [
        [0, 1, 1],
        [3, 3, 1],
      ],
      [0, 0, 9, 0, 9, 0.2, 0.2, 9],
    ),
  ).toEqual(['Kusae Edu']);
});

test('several sure mentions overrule more doubt than one', () => {
  const text = 'Al Al Al Al';
  expect(repeats(text, [[0, 0, 1]], [0, 9, 9, 2])).toEqual([]);
  expect(
    repeats(
      text,
      [
        [0, 0, 1],
        [1, 1, 1],
        [2, 2, 1],
      ],
      [0, 0, 0, 2],
    ),
  ).toEqual(['Al']);
});
