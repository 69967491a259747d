import type { Span } from '../../src/schema/span.ts';

/** A stretch of text with all the marks that cover it, the longest first. */
export interface Segment<Mark extends Span> extends Span {
  readonly marks: readonly Mark[];
}

/**
 * Cuts `[start, end)` wherever a mark begins or ends. Marks may overlap and nest: mentions stand in quotations.
 * Takes O(n log n + output) for n marks.
 *
 * @example
 * segments({ start: 0, end: 9 }, [{ start: 2, end: 5 }])
 * // [0, 2) without marks, [2, 5) with one, [5, 9) without
 */
export function segments<Mark extends Span>(range: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks
    .filter((mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, range.start));
    cuts.add(Math.min(end, range.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const result: Segment<Mark>[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of points.entries()) {
    const end = points[index + 1];
    if (end === undefined) break;
    open = open.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[next]) {
      if (mark.end > start) open.push(mark);
      next++;
    }
    result.push({ start, end, marks: [...open] });
  }
  return result;
}

/** The paragraphs of a text: stretches between line breaks that hold more than white space. */
export function paragraphs(text: string): Span[] {
  const result: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) result.push({ start, end });
    start = end + 1;
  }
  return result;
}
