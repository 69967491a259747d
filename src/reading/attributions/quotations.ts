import type { Span } from '../../schema/span.ts';

/** A stretch of text in quotation marks, the marks included; several spans where it goes on over paragraphs. */
export interface Quotation {
  readonly spans: readonly Span[];
}

const OPENING = '“„«‟';
const CLOSING = '”»';
/** A blank line, or a line break after a finished sentence: where a paragraph ends. */
const BREAK = /\r?\n[^\S\n]*\r?\n\s*|(?<=[.!?:"”’»])[^\S\n]*\r?\n\s*/g;

/**
 * Finds what stands in double quotation marks, straight, curly or angled. A quotation whose mark is not closed ends with its paragraph,
 * and goes on where the next paragraph opens with a mark again, as English newspapers print it. Single marks are not trusted: they are apostrophes too.
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

function paragraphs(text: string): Span[] {
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
    const mark = text.charAt(i);
    const straight = mark === '"';
    if (opened < 0 && (OPENING.includes(mark) || (straight && opens(text, i, start)))) opened = i;
    else if (opened >= 0 && (CLOSING.includes(mark) || (straight && i > opened))) {
      spans.push({ start: opened, end: i + 1 });
      opened = -1;
    }
  }
  if (opened >= 0) spans.push({ start: opened, end });
  return { spans, open: opened >= 0 };
}

/** A straight mark opens at a word's start: after a digit it is a measure in inches (6'2"), after "=" an attribute of left-over markup. */
function opens(text: string, i: number, start: number): boolean {
  const next = text.charAt(i + 1);
  return (i === start || !/[\p{L}\p{Nd}=]/u.test(text.charAt(i - 1))) && /[^\s]/.test(next);
}
