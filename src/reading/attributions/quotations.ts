import { hull, type Span } from '../../schema/span.ts';
import { overlapping } from '../overlapping.ts';
import { closes, opens, singleQuotation } from './marks.ts';

/** A stretch of text in quotation marks, the marks included; several spans where it goes on over paragraphs. */
export interface Quotation {
  readonly spans: readonly Span[];
}

/** The quotations that touch a stretch of text, in their order. */
export type QuotationsAt = (span: Span) => Quotation[];

/** A blank line, or a line break after a finished sentence: where a paragraph ends. */
const BREAK = /\r?\n[^\S\n]*\r?\n\s*|(?<=[.!?:"”’'»])[^\S\n]*\r?\n\s*/g;

/**
 * Finds what stands in quotation marks: straight, curly or angled, double, doubled ('') or single. A quotation whose double mark is not
 * closed ends with its paragraph, and goes on where the next paragraph opens with a mark again, as English newspapers print it.
 *
 * @example quotations('"Yes," he said.') // [{ spans: [{ start: 0, end: 6 }] }]
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let running: Span[] = [];
  for (const paragraph of paragraphs(text)) {
    const { spans, open } = marked(text, paragraph);
    const first = spans[0];
    if (running.length > 0 && first?.start === paragraph.start) {
      running.push(first);
      spans.shift();
      if (open && spans.length === 0) continue;
    }
    if (running.length > 0) found.push({ spans: running });
    running = [];
    const last = open ? spans.pop() : undefined;
    found.push(...spans.map((span) => ({ spans: [span] })));
    if (last) running = [last];
  }
  if (running.length > 0) found.push({ spans: running });
  return found;
}

/** Makes the look-up of the quotations that touch a stretch of text: there may be thousands. */
export function quotationsAt(quotations: readonly Quotation[]): QuotationsAt {
  const at = overlapping(quotations.map(({ spans }) => hull(spans)));
  return (span) => at(span).flatMap((i) => quotations[i] ?? []);
}

/** The paragraphs of a text, without the white space around them. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(BREAK)) {
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

/** The quotations of one paragraph; `open` says that the last one has no closing mark. */
function marked(text: string, { start, end }: Span): { spans: Span[]; open: boolean } {
  const spans: Span[] = [];
  let opened = -1;
  for (let i = start; i < end; i++) {
    const mark = opened < 0 ? opens(text, i, start) : closes(text, i);
    const single = opened < 0 && mark === 0 ? singleQuotation(text, i, start, end) : null;
    if (single !== null) {
      spans.push({ start: i, end: single });
      i = single - 1;
    } else if (mark > 0) {
      if (opened >= 0) spans.push({ start: opened, end: i + mark });
      opened = opened < 0 ? i : -1;
      i += mark - 1;
    }
  }
  if (opened >= 0) spans.push({ start: opened, end });
  return { spans, open: opened >= 0 };
}
