import type { Quote } from '../../language/parse.ts';
import type { AttributionKind } from '../../schema/annotation.ts';
import { hull, length, type Span } from '../../schema/span.ts';
import { type Document, inFurniture, overlaps, spanOf, type WordRange, wordsIn } from '../document.ts';
import type { Quotation, QuotationsAt } from './quotations.ts';

/**
 * The content as the model found it, brought to the borders of the text: a quotation whose beginning or larger part it holds is held whole, marks included,
 * and the first or last words of a sentence that it hardly touches are left out.
 */
export function contentOf(doc: Document, quote: Quote, quotationsAt: QuotationsAt): Span[] {
  const cue = spanOf(doc, { first: quote.cue[0], last: quote.cue[1] });
  const home = doc.words[quote.cue[0]]?.sentence ?? 0;
  const spans = quote.content.flatMap(([first, last]) => withoutFringe(doc, { first, last }, home));
  const whole = quotationsAt(hull(spans))
    .filter((q) => !q.spans.some((span) => overlaps(span, cue)) && isHeld(q, spans))
    .flatMap((q) => q.spans);
  return cutOut(merge([...spans, ...whole]), cue).filter((span) => !inFurniture(doc, span));
}

/** Holds a content this quotation: its beginning, or most of it? A long quotation may be longer than the window of the model. */
function isHeld({ spans }: Quotation, content: readonly Span[]): boolean {
  const [first] = spans;
  if (!first) return false;
  const beginning = { start: first.start, end: Math.min(first.end, first.start + BEGINNING) };
  // Of one that goes on over paragraphs, any of them.
  return [beginning, ...spans].some((span) => covered([span], content) > 0.8) || covered(spans, content) >= 0.5;
}

const BEGINNING = 30;

/** Which part of a sentence other than the cue's own a content has to hold to reach into it. */
const LEAST_PART = 0.5;

/** Cuts what reaches over a sentence's border by a few words: 'said it would last "as long as necessary." But' ends with the quotation. */
function withoutFringe(doc: Document, range: WordRange, home: number): Span[] {
  const holds = (sentence: number) => {
    const span = doc.sentences[sentence];
    const all = span && wordsIn(doc, span);
    if (!all || sentence === home) return true;
    const held = Math.min(all.last, range.last) - Math.max(all.first, range.first) + 1;
    return held >= LEAST_PART * (all.last - all.first + 1);
  };
  let { first, last } = range;
  const sentence = (word: number) => doc.words[word]?.sentence ?? 0;
  while (first <= last && !holds(sentence(first))) first++;
  while (first <= last && !holds(sentence(last))) last--;
  return first <= last ? [spanOf(doc, { first, last })] : [];
}

/** Direct: all in quotation marks; mixed: some of it; indirect: nothing. */
export function kindOf(text: string, content: readonly Span[], quotationsAt: QuotationsAt): AttributionKind {
  const marks = quotationsAt(hull(content)).flatMap((q) => q.spans);
  const letters = (spans: readonly Span[]) =>
    spans.reduce((n, { start, end }) => n + lettersIn(text.slice(start, end)), 0);
  const quoted = content.flatMap((span) => marks.flatMap((mark) => intersection(span, mark)));
  const [inside, all] = [letters(quoted), letters(content)];
  if (inside === 0) return 'indirect';
  return inside >= 0.95 * all ? 'direct' : 'mixed';
}

/** Which part of these characters the others cover, 0 to 1. */
export function covered(spans: readonly Span[], by: readonly Span[]): number {
  const close = by.filter((b) => spans.some((a) => overlaps(a, b)));
  const shared = spans.flatMap((a) => close.flatMap((b) => intersection(a, b)));
  return length(merge(shared)) / Math.max(1, length(spans));
}

/** In order, what overlaps or touches joined. */
export function merge(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function intersection(a: Span, b: Span): Span[] {
  return overlaps(a, b) ? [{ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }] : [];
}

/** The parts of an attribution do not overlap. */
function cutOut(spans: readonly Span[], hole: Span): Span[] {
  return spans
    .flatMap(({ start, end }) =>
      overlaps({ start, end }, hole)
        ? [
            { start, end: hole.start },
            { start: hole.end, end },
          ]
        : [{ start, end }],
    )
    .filter(({ start, end }) => start < end);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0;
}
