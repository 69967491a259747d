import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachments, decodeTree } from '../../../src/language/decoders/tree.ts';

/** Scores as the model gives them: [word][head], a word that heads itself is the root. */
const square = fc
  .integer({ min: 1, max: 9 })
  .chain((n) => fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: n * n, maxLength: n * n }));

const sizeOf = (arcs: readonly number[]): number => Math.round(Math.sqrt(arcs.length));

/** Does every word reach the root? */
function reachesRoot(heads: Int32Array): boolean {
  return [...heads.keys()].every((word) => {
    let at = word;
    for (let step = 0; step <= heads.length && at >= 0; step++) at = heads[at] ?? -1;
    return at === -1;
  });
}

function score(arcs: readonly number[], heads: ArrayLike<number>): number {
  const n = heads.length;
  return Array.from(heads).reduce((sum, head, i) => sum + (arcs[i * n + (head < 0 ? i : head)] ?? 0), 0);
}

/** All trees with one root, by trying everything. */
function* allTrees(n: number): Generator<Int32Array> {
  for (let code = 0; code < (n + 1) ** n; code++) {
    const heads = Int32Array.from({ length: n }, (_, i) => (Math.floor(code / (n + 1) ** i) % (n + 1)) - 1);
    if (heads.filter((head) => head === -1).length === 1 && heads.every((head, i) => head !== i) && reachesRoot(heads))
      yield heads;
  }
}

test('the best heads are taken where they are a tree', () => {
  // "Putin left ." : left is the root, the others hang on it
  const arcs = [0, 9, 1, 1, 9, 0, 0, 8, 1];
  expect([...decodeTree(arcs, 3)]).toEqual([1, -1, 1]);
});

test('of two words that would both be root, the better one is', () => {
  expect([...decodeTree([9, 1, 2, 7], 2)]).toEqual([-1, 0]);
});

test('a circle is broken where it costs least', () => {
  // 0 and 1 head one another; 2 is the root, and heads 0 almost as gladly
  const arcs = [-9, 10, 9, 10, -9, 1, 0, 0, 5];
  expect([...decodeTree(arcs, 3)]).toEqual([2, 0, -1]);
});

test('a sentence of one word is its root, and one of none is no tree', () => {
  expect([...decodeTree([-5], 1)]).toEqual([-1]);
  expect([...decodeTree([], 0)]).toEqual([]);
});

test('any scores give one tree with one root', () => {
  fc.assert(
    fc.property(square, (arcs) => {
      const heads = decodeTree(arcs, sizeOf(arcs));
      expect(heads.filter((head) => head === -1)).toHaveLength(1);
      expect(reachesRoot(heads)).toBe(true);
    }),
  );
});

test('no tree of one root has a better score', () => {
  fc.assert(
    fc.property(
      square.filter((arcs) => sizeOf(arcs) <= 4),
      (arcs) => {
        const n = sizeOf(arcs);
        const best = Math.max(...[...allTrees(n)].map((heads) => score(arcs, heads)));
        expect(score(arcs, decodeTree(arcs, n))).toBeCloseTo(best, 6);
      },
    ),
  );
});

test('how sure the scores are of a head is its share among all words', () => {
  const even = new Array<number>(9).fill(1);
  expect(attachments(even, [-1, 0, 0]).map((p) => p.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
  const [root, clear] = attachments([9, 0, 9, 0], [-1, 0]);
  expect(root).toBeGreaterThan(0.99);
  expect(clear).toBeGreaterThan(0.99);
});
