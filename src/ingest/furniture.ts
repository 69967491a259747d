import type { Span } from '../schema/span.ts';
import { furnitureOf } from './furniture-rules.ts';
import { findHead } from './head.ts';
import type { IngestLexicon } from './lexicon.ts';
import { linesOf } from './lines.ts';

/**
 * Finds what a news page adds to the story: "Related", "by · UPI", share lines, photo credits, the agency's mark in the dateline.
 * The title is none of it.
 *
 * @returns spans into the text, in order and without overlap
 * @example findFurniture('Storm hits\n\nby · UPI\n\nA storm hit the coast.', lexicon) // [{ start: 12, end: 20 }]
 */
export function findFurniture(text: string, lexicon: IngestLexicon): Span[] {
  const { titleSpan, marks } = findHead(text, lexicon);
  const taken = new Set([titleSpan, ...marks].flatMap((span) => (span ? [span.start] : [])));
  const lines = linesOf(text)
    .filter(({ start }) => !taken.has(start))
    .flatMap((line) =>
      furnitureOf(line.text, lexicon).map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
    );
  return apart([...marks, ...lines].sort((a, b) => a.start - b.start || b.end - a.end));
}

/** A line may be furniture as a whole although it has the mark of an agency in it: then the larger span counts. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
