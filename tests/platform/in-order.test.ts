import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/platform/in-order.ts';

test('results come in the order of their items, however long each takes', async () => {
  const results: number[] = [];
  for await (const n of inOrder([9, 1, 5, 0], 3, (ms) => setTimeout(ms, ms))) results.push(n);
  expect(results).toEqual([9, 1, 5, 0]);
});

test('no more than so many items are taken before their results are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat({ max: 20 }), async (most, count) => {
      let taken = 0;
      let given = 0;
      function* items() {
        for (; taken < count; ) yield taken++;
      }
      for await (const _ of inOrder(items(), most, async (n) => n)) {
        given++;
        expect(taken - given).toBeLessThan(most);
      }
      expect(given).toBe(count);
    }),
  );
});

test('an error comes in its turn, after the results before it', async () => {
  const results: number[] = [];
  const all = async () => {
    for await (const n of inOrder([1, 2, 3], 3, async (n) => (n === 2 ? Promise.reject(new Error('two')) : n)))
      results.push(n);
  };
  await expect(all()).rejects.toThrow('two');
  expect(results).toEqual([1]);
});
