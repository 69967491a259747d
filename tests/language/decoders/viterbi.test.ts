import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain, viterbi } from '../../../src/language/decoders/viterbi.ts';

test('where moves cost nothing the best state of each step is taken', () => {
  expect([
    ...viterbi(
      [1, 0, 0, 1, 1, 0],
      chain(2, () => 0),
    ),
  ]).toEqual([0, 1, 0]);
});

test('a change that costs more than it brings is not made', () => {
  const steady = chain(2, (from, to) => (from === to ? 0 : -5));
  expect([...viterbi([9, 0, 0, 1, 9, 0], steady)]).toEqual([0, 0, 0]);
});

test('states that may not begin or end a path do not', () => {
  const edges = { starts: (state: number) => state === 0, ends: (state: number) => state === 1 };
  expect([
    ...viterbi(
      [0, 9, 9, 0],
      chain(2, () => 0, edges),
    ),
  ]).toEqual([0, 1]);
});

test('no steps, no path', () => {
  expect([
    ...viterbi(
      [],
      chain(3, () => 0),
    ),
  ]).toEqual([]);
});

test('no other path is better', () => {
  const lattice = fc.tuple(
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 9, maxLength: 9 }),
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 }),
  );
  fc.assert(
    fc.property(lattice, ([moves, scores]) => {
      const total = (path: ArrayLike<number>) =>
        Array.from(path).reduce(
          (sum, at, i) => sum + (scores[3 * i + at] ?? 0) + (i > 0 ? (moves[3 * (path[i - 1] ?? 0) + at] ?? 0) : 0),
          0,
        );
      const paths = Array.from({ length: 3 ** 4 }, (_, k) => [0, 1, 2, 3].map((i) => Math.floor(k / 3 ** i) % 3));
      const found = viterbi(
        scores,
        chain(3, (from, to) => moves[3 * from + to] ?? 0),
      );
      expect(total(found)).toBe(Math.max(...paths.map(total)));
    }),
  );
});
