import type { Span } from '../schema/span.ts';

/**
 * Makes the look-up of the spans that share a character with another: the spans in order of their beginnings, and beside each how far they
 * reach until there. A look-up costs the logarithm of their number and what lies there, as long as they are short beside the text.
 *
 * @returns for a span, the indices of those that overlap it, ascending
 * @example overlapping([{ start: 0, end: 4 }, { start: 6, end: 9 }])({ start: 3, end: 6 }) // [0]
 */
export function overlapping(spans: readonly Span[]): (asked: Span) => number[] {
  const sorted = spans.map((span, index) => ({ ...span, index })).sort((a, b) => a.start - b.start);
  let furthest = Number.NEGATIVE_INFINITY;
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const found: number[] = [];
    for (let i = firstFrom(sorted, end) - 1; (reach[i] ?? start) > start; i--) {
      const span = sorted[i];
      if (span && span.end > start) found.push(span.index);
    }
    return found.sort((a, b) => a - b);
  };
}

/** Index of the first of sorted spans that begins at this character or later, by binary search. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
