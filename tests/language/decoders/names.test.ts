import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameDecoder } from '../../../src/language/decoders/names.ts';

const LABELS = ['O', 'B-person', 'I-person', 'E-person', 'S-person', 'B-place', 'I-place', 'E-place', 'S-place'];
const { kinds, decode, outside } = nameDecoder(LABELS);

/** First and last word and likeliest kind of each name. */
const found = (logits: Float32Array) =>
  decode(logits).map(({ first, last, scores }) => [first, last, kinds[scores.indexOf(Math.max(...scores))]]);

/** Logits that favor these labels, one a word. */
function favoring(...labels: string[]): Float32Array {
  return Float32Array.from(labels.flatMap((label) => LABELS.map((other) => (other === label ? 6 : 0))));
}

test('"Vladimir Putin met Witkoff in Moscow" has three names', () => {
  expect(found(favoring('B-person', 'E-person', 'O', 'S-person', 'O', 'S-place'))).toEqual([
    [0, 1, 'person'],
    [3, 3, 'person'],
    [5, 5, 'place'],
  ]);
});

test('the score of a name is the log-probability of all its labels, for every kind', () => {
  const logits = favoring('B-person', 'E-person');
  const total = Math.exp(6) + LABELS.length - 1;
  expect(Math.exp(decode(logits)[0]?.scores[0] ?? 0)).toBeCloseTo((Math.exp(6) / total) ** 2, 6);
  expect(Math.exp(decode(logits)[0]?.scores[1] ?? 0)).toBeCloseTo((1 / total) ** 2, 6);
  expect(Math.exp(outside(logits, 0, 0))).toBeCloseTo(1 / total, 6);
});

test('a name that begins and does not end is no name of its own: the labels become well-formed', () => {
  expect(found(favoring('B-person', 'O', 'O'))).toEqual([]);
});

test('a name goes on with the kind that it began with', () => {
  const logits = favoring('B-person', 'E-place');
  // the second word would rather end a place, and a person next
  logits[LABELS.length + LABELS.indexOf('E-person')] = 5;
  expect(found(logits)).toEqual([[0, 1, 'person']]);
});

test('names stand in order, in the sentence, and never overlap', () => {
  const logits = fc
    .integer({ min: 0, max: 12 })
    .chain((n) =>
      fc.float32Array({ minLength: n * LABELS.length, maxLength: n * LABELS.length, min: -9, max: 9, noNaN: true }),
    );
  fc.assert(
    fc.property(logits, (values) => {
      let end = -1;
      for (const { first, last, scores } of decode(values)) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(scores.every((score) => score <= 0)).toBe(true);
        end = last;
      }
      expect(end).toBeLessThan(values.length / LABELS.length);
    }),
  );
});
