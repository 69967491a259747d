import type { Span } from '../schema/span.ts';
import { findDate } from './dates.ts';
import type { IngestLexicon } from './lexicon.ts';

export interface Dateline {
  /** "(UPI) --", counted from the line's start; null where no agency is named. */
  readonly mark: Span | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** "LAKE VARDE, Norland, Nov. 4, 2025" or "Dec. 2": a place in capitals, a date, or both; or nothing at all. */
const PLACE_AND_DATE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*)*(?:, ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})*)?(?:(?:,? |^)(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?))?[.,]?\s*$/u;
/** "Kyiv, Ukraine": as a name is written it could be anything, so the agency after it must be a known one. */
const PLACE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)?\s*$/u;
const AGENCY =
  /(?:\((\p{Lu}[\p{L}\d .&'’-]{1,40})\)|\/(\p{Lu}[\p{L}\d .&'’-]{1,40})\/\.?)(?:\s*(?:--|[—–-](?=\s|$)))?/u;
const DASH = /\s*(?:--|[—–]| - )/u;
/** A dateline ends within so many characters. */
const LONGEST = 120;

/**
 * Reads the dateline that a paragraph begins with: "WASHINGTON (AP) —", "PARIS, March 3, 2025 (Reuters) -", "Dec. 2 (UPI) --".
 *
 * @returns null where the paragraph begins otherwise
 */
export function readDateline(line: string, lexicon: IngestLexicon): Dateline | null {
  const top = line.slice(0, LONGEST);
  return withAgency(top, lexicon) ?? (isParagraph(line) ? withoutAgency(top) : null);
}

function withAgency(top: string, lexicon: IngestLexicon): Dateline | null {
  const found = AGENCY.exec(top);
  if (!found) return null;
  const [mark, inBrackets, inSlashes] = found;
  const before = top.slice(0, found.index);
  const publisher = inBrackets ?? inSlashes ?? '';
  const known = lexicon.publishers.has(publisher.toLowerCase());
  // "(AP) —", "/TASS/"; but "(Dec. 2) —" names no agency.
  if ((inBrackets && !/[-—–]$/.test(mark)) || (/\d/.test(publisher) && !known)) return null;
  if (!PLACE_AND_DATE.test(before) && !(known && PLACE.test(before))) return null;
  return {
    mark: { start: found.index, end: found.index + mark.length },
    publisher,
    publishedAt: findDate(before)?.value ?? null,
  };
}

function withoutAgency(top: string): Dateline | null {
  const dash = DASH.exec(top)?.index ?? 0;
  const before = top.slice(0, dash);
  if (!/\p{Lu}{3}|\d/u.test(before) || !PLACE_AND_DATE.test(before)) return null;
  return { mark: null, publisher: null, publishedAt: findDate(before)?.value ?? null };
}

/** "NATO — what next?" is a headline. */
function isParagraph(line: string): boolean {
  return line.length > LONGEST || /[.:]["'”’)]*$/.test(line);
}
