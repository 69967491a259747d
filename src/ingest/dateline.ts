import type { Span } from '../schema/span.ts';
import { findDate } from './dates.ts';

export interface Dateline {
  /** "(UPI) --", counted from the line's start; null where no agency is named. */
  readonly mark: Span | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
}

/** "LAKE VARDE, Norland, Nov. 4, 2025" or "Dec. 2": a place in capitals, a date, or both; or nothing at all. */
const BEFORE = /^(?:(?:\p{Lu}{2,}|\p{Lu}\.\p{Lu}\.)[\p{L}\d\s.,'’/-]*|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? ?|)$/u;
const AGENCY =
  /(?:\((\p{Lu}[\p{L}\d .&'’-]{1,40})\)|\/(\p{Lu}[\p{L}\d .&'’-]{1,40})\/\.?)(?:\s*(?:--|[—–-](?=\s|$)))?/u;
const PLAIN = /^([^—–]{2,80}?)\s*(?:--|[—–]| - )/u;
/** A dateline ends within so many characters. */
const LONGEST = 120;

/**
 * Reads the dateline that a paragraph begins with: "WASHINGTON (AP) —", "PARIS, March 3, 2025 (Reuters) -", "Dec. 2 (UPI) --".
 *
 * @returns null where the paragraph begins otherwise
 */
export function readDateline(line: string): Dateline | null {
  const top = line.slice(0, LONGEST);
  const agency = AGENCY.exec(top);
  if (agency && isBefore(top.slice(0, agency.index)) && (agency[2] || /[-—–]$/.test(agency[0]))) {
    return {
      mark: { start: agency.index, end: agency.index + agency[0].length },
      publisher: agency[1] ?? agency[2] ?? null,
      publishedAt: findDate(top.slice(0, agency.index))?.value ?? null,
    };
  }
  const before = PLAIN.exec(top)?.[1] ?? '';
  return before && isBefore(before)
    ? { mark: null, publisher: null, publishedAt: findDate(before)?.value ?? null }
    : null;
}

function isBefore(text: string): boolean {
  return BEFORE.test(text);
}
