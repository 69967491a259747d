import type { Span } from '../schema/span.ts';

/** A line that holds something, without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line stands before it, or nothing at all. */
  readonly apart: boolean;
}

/**
 * The lines of a text that are not blank, in order.
 *
 * @param most stop after so many
 */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let at = 0;
  while (at < text.length && lines.length < most) {
    const end = lineEnd(text, at);
    const raw = text.slice(at, end);
    const trimmed = raw.trim();
    if (trimmed === '') apart = true;
    else {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, apart });
      apart = false;
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
