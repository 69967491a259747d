import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameDecoder } from '../../../src/language/decoders/names.ts';

const LABELS = ['O', 'B-person', 'I-person', 'E-person', 'S-person', 'B-place', 'I-place', 'E-place', 'S-place'];
const decode = nameDecoder(LABELS);

/** Logits that favor these labels, one a word. */
function favoring(...labels: string[]): Float32Array {
  return Float32Array.from(labels.flatMap((label) => LABELS.map((other) => (other === label ? 6 : 0))));
}

test('"Vladimir Putin met Witkoff in Moscow" has three names', () => {
  const names = decode(favoring('B-person', 'E-person', 'O', 'S-person', 'O', 'S-place'));
  expect(names.map(({ first, last, kind }) => [first, last, kind])).toEqual([
    [0, 1, 'person'],
    [3, 3, 'person'],
    [5, 5, 'place'],
  ]);
});

test('the confidence of a name is the probability of all its labels', () => {
  const [name] = decode(favoring('B-person', 'E-person'));
  const one = Math.exp(6) / (Math.exp(6) + LABELS.length - 1);
  expect(name?.confidence).toBeCloseTo(one * one, 6);
});

test('a name that begins and does not end is no name of its own: the labels become well-formed', () => {
  const names = decode(favoring('B-person', 'O', 'O'));
  expect(names).toEqual([]);
});

test('a name goes on with the kind that it began with', () => {
  const logits = favoring('B-person', 'E-place');
  // the second word would rather end a place, and a person next
  logits[LABELS.length + LABELS.indexOf('E-person')] = 5;
  expect(decode(logits).map(({ first, last, kind }) => [first, last, kind])).toEqual([[0, 1, 'person']]);
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
      for (const { first, last, confidence } of decode(values)) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        end = last;
      }
      expect(end).toBeLessThan(values.length / LABELS.length);
    }),
  );
});
