import type { ArticleMetadata } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { readByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { findDate, readDateOfPublication } from './dates.ts';
import { furnitureOf } from './furniture-rules.ts';
import type { IngestLexicon } from './lexicon.ts';
import { type Line, linesOf } from './lines.ts';

/** What stands above the story. */
export interface Head extends Omit<ArticleMetadata, 'url'> {
  /** Of the title. */
  readonly titleSpan: Span | null;
  /** Lines and marks that say who wrote it, for whom and when. */
  readonly marks: readonly Span[];
}

/** A head is over after so many lines. */
const LINES = 8;
const LONGEST_TITLE = 200;

/**
 * Finds what a text says of itself above the story: title, byline, agency, date.
 *
 * @returns with null for all that it does not say
 */
export function findHead(text: string, lexicon: IngestLexicon): Head {
  let title: Line | null = null;
  let byline: string | null = null;
  let publisher: string | null = null;
  let publishedAt: string | null = null;
  const marks: Span[] = [];
  const lines = linesOf(text, LINES);
  for (const [index, line] of lines.entries()) {
    const dateline = readDateline(line.text, lexicon);
    if (dateline) {
      publisher ??= dateline.publisher;
      publishedAt ??= dateline.publishedAt;
      if (dateline.mark) marks.push(shift(dateline.mark, line.start));
      break;
    }
    const by = readByline(line.text, lexicon);
    const date = by ? (findDate(line.text)?.value ?? null) : readDateOfPublication(line.text, lexicon);
    if (by || date || lexicon.publishers.has(line.text.toLowerCase())) {
      byline ??= by?.byline ?? null;
      publisher ??= by ? by.publisher : date ? null : line.text;
      publishedAt ??= date;
      marks.push({ start: line.start, end: line.end });
    } else if (furnitureOf(line.text, lexicon).length === 0) {
      if (title === null && byline === null && publisher === null && isTitle(line, lines[index + 1], lexicon))
        title = line;
      else if (isProse(line.text)) break;
    }
  }
  return {
    title: title?.text ?? null,
    byline,
    publisher,
    publishedAt,
    titleSpan: title && { start: title.start, end: title.end },
    marks,
  };
}

/** A headline is short, is no sentence with a full stop, and something that goes on otherwise follows. */
function isTitle(line: Line, next: Line | undefined, lexicon: IngestLexicon): boolean {
  if (!next || line.text.length > LONGEST_TITLE || isProse(line.text)) return false;
  if (next.apart || readByline(next.text, lexicon) || readDateline(next.text, lexicon)) return true;
  // Hard-wrapped text has lines of about one length: then the first line is only the first line.
  return !/^\p{Ll}/u.test(next.text) && next.text.length > 1.5 * line.text.length;
}

/** Ends as a sentence does; "… talks in the U.S." may end a headline. */
function isProse(text: string): boolean {
  const end = text.slice(-40);
  return /[.:;,]["'”’)]*$/.test(end) && !/\b(?:\p{L}\.){2,}["'”’)]*$/u.test(end);
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
