// English alone: the other languages take half a second to load.
import { strict } from 'chrono-node/en';
import type { Span } from '../schema/span.ts';
import type { IngestLexicon } from './lexicon.ts';

export interface FoundDate extends Span {
  /** ISO 8601 date. */
  readonly value: string;
}

/** Longer lines are no dates. */
const LONGEST = 140;
/** "12/02/2025" is December in one country and February in another, so it says nothing. */
const AMBIGUOUS = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;

/** The first date with day, month and year in a short text: "Nov. 4, 2025", "4 November 2025", "2025-11-04". */
export function findDate(text: string): FoundDate | null {
  if (text.length > LONGEST || !/\d{4}/.test(text) || AMBIGUOUS.test(text)) return null;
  const [found] = strict
    .parse(text)
    .filter(({ start }) => start.isCertain('year') && start.isCertain('month') && start.isCertain('day'));
  if (!found) return null;
  const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
  const { start, index } = found;
  const year = String(start.get('year') ?? 0).padStart(4, '0');
  return {
    start: index,
    end: index + found.text.length,
    value: `${year}-${two(start.get('month'))}-${two(start.get('day'))}`,
  };
}

/**
 * Reads a line that says nothing but when the article appeared: "Published: Dec. 2, 2025 at 3:14 p.m. ET".
 *
 * @returns the ISO 8601 date; null where the line is something else
 */
export function readDateOfPublication(line: string, lexicon: IngestLexicon): string | null {
  const date = findDate(line);
  if (!date) return null;
  const words = `${line.slice(0, date.start)} ${line.slice(date.end)}`.toLowerCase().match(/\p{L}[\p{L}.]*/gu) ?? [];
  return words.every((word) => lexicon.dateLabels.has(word.replaceAll('.', ''))) ? date.value : null;
}
