import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, overlapping } from '../../src/reading/overlapping.ts';

import { hull, type Span } from '../../src/schema/span.ts';

const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, size]): Span => ({ start, end: start + size }));

describe('spans that overlap another', () => {
  it('are those that share a character with it, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, asked) => {
        const shared = (s: Span) => Math.min(s.end, asked.end) > Math.max(s.start, asked.start);
        fc.pre(asked.start < asked.end && spans.every((s) => s.start < s.end));
        expect(overlapping(spans)(asked)).toEqual(spans.flatMap((s, i) => (shared(s) ? [i] : [])));
      }),
    );
  });

  it('are found behind one that holds many', () => {
    const spans = [
      { start: 0, end: 100 },
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ];
    expect(overlapping(spans)({ start: 35, end: 50 })).toEqual([0, 2]);
  });

  it('are none of the hull of nothing', () => {
    expect(overlapping([hull([]), { start: 2, end: 3 }])({ start: 0, end: 9 })).toEqual([1]);
    expect(overlapping([{ start: 2, end: 3 }])(hull([]))).toEqual([]);
  });
});

describe('the first of sorted spans from a character on', () => {
  it('begins there or later', () => {
    fc.assert(
      fc.property(fc.array(span), fc.nat(80), (spans, at) => {
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        const found = sorted.findIndex(({ start }) => start >= at);
        expect(firstFrom(sorted, at)).toBe(found < 0 ? sorted.length : found);
      }),
    );
  });
});
