import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST, planWindows } from '../../src/language/windows.ts';

/** Pieces of each word, and the first word of each sentence. */
const texts = fc
  .array(fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 1, maxLength: 120 }), { maxLength: 40 })
  .map((sentences) => {
    let at = 0;
    const starts = sentences.map((sentence) => {
      at += sentence.length;
      return at - sentence.length;
    });
    return { sizes: sentences.flat(), starts };
  });

const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0);

test('a short text is one window, and no text is none', () => {
  expect(planWindows([1, 2, 1], [0, 2])).toEqual([{ start: 0, end: 3, from: 0, to: 3 }]);
  expect(planWindows([], [])).toEqual([]);
});

test('every word counts exactly once, in a window that holds it, and windows fit the model', () => {
  fc.assert(
    fc.property(texts, ({ sizes, starts }) => {
      let next = 0;
      for (const { start, end, from, to } of planWindows(sizes, starts, starts.slice(1, 3))) {
        expect(from).toBe(next);
        expect(start).toBeLessThanOrEqual(from);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(end);
        expect(sum(sizes.slice(start, end))).toBeLessThanOrEqual(LONGEST);
        next = to;
      }
      expect(next).toBe(sizes.length);
    }),
  );
});

test('no window reaches over a break, and what follows it changes none before', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), ({ sizes, starts }, at) => {
      const cut = starts[at];
      fc.pre(cut !== undefined && cut > 0);
      const windows = planWindows(sizes, starts, [cut]);
      expect(windows.some(({ start, end }) => start < cut && cut < end)).toBe(false);
      const before = planWindows(
        sizes.slice(0, cut),
        starts.filter((start) => start < cut),
      );
      expect(windows.slice(0, before.length)).toEqual(before);
    }),
  );
});

test('windows are cut between sentences wherever a sentence fits', () => {
  fc.assert(
    fc.property(texts, ({ sizes, starts }) => {
      const fits = starts.every((start, i) => sum(sizes.slice(start, starts[i + 1])) <= LONGEST);
      fc.pre(fits);
      const borders = new Set([...starts, sizes.length]);
      for (const { start, end, from, to } of planWindows(sizes, starts)) {
        expect([start, end, from, to].every((border) => borders.has(border))).toBe(true);
      }
    }),
  );
});

test('in a text of short sentences a word has at least one before it, and windows cost a sixth more than the text', () => {
  const sizes = Array.from({ length: 20_000 }, (_, i) => 1 + (i % 2));
  const starts = sizes.flatMap((_, i) => (i % 10 === 0 ? [i] : []));
  const windows = planWindows(sizes, starts);
  expect(windows.slice(1).every(({ start, from }) => from - start >= 10)).toBe(true);
  expect(sum(windows.map(({ start, end }) => sum(sizes.slice(start, end))))).toBeLessThan((7 / 6) * sum(sizes));
});

test('a million words are planned in the blink of an eye', () => {
  const sizes = new Array<number>(1_000_000).fill(1);
  const began = performance.now();
  planWindows(sizes, [0]);
  expect(performance.now() - began).toBeLessThan(2000);
});
