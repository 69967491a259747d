import { z } from 'zod';

const offset = z.int().nonnegative();

/** A stretch of an article's text in UTF-16 code units: `text.slice(start, end)`. */
export const Span = z.strictObject({ start: offset, end: offset });
export type Span = Readonly<z.infer<typeof Span>>;

/** How many characters spans hold together that do not overlap. */
export function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** From where the first begins to where the last ends; of no spans the empty hull, which overlaps nothing. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
