import type { ParsedComponents, ParsedResult } from 'chrono-node';
// English alone: all languages take long to load.
import { casual } from 'chrono-node/en';
import type { RelationTime } from '../../schema/annotation.ts';
import { type Document, headOf, relation, type WordRange } from '../document.ts';
import { firstFrom } from '../overlapping.ts';

/** A time expression of a sentence: its words and what chrono makes of it. */
interface Expression {
  readonly range: WordRange;
  readonly result: ParsedResult;
}

/** How far a time may stand from its predicate, in steps through the tree. */
const REACH = 4;
const DAY = 86_400_000;

/**
 * Makes the look-up of when an act took place.
 *
 * @param publishedAt the article's date (ISO 8601), to which "on Tuesday" refers; without it only dates with a year count
 * @returns the time for a predicate's word, and `future` if it lies ahead of the text; null where the sentence states none
 * @example timesOf(doc, '2025-12-02')(verb, false) // { value: '2025-11-30', … } for "on Sunday"
 */
export function timesOf(
  doc: Document,
  publishedAt: string | null,
): (word: number, future: boolean) => RelationTime | null {
  const known = new Map<number, Expression[]>();
  const reference = publishedAt === null ? null : new Date(`${publishedAt.slice(0, 10)}T12:00:00Z`);
  return (word, future) => {
    const sentence = doc.words[word]?.sentence ?? 0;
    const expressions = known.get(sentence) ?? expressionsIn(doc, sentence, reference);
    known.set(sentence, expressions);
    const near = expressions
      .map((found) => ({ found, steps: distance(doc, headOf(doc, found.range), word) }))
      .filter(({ steps }) => steps <= REACH)
      .sort((a, b) => a.steps - b.steps)[0]?.found;
    const value = near && isoOf(near.result, reference, future);
    if (!near || !value) return null;
    return { value, start: doc.words[near.range.first]?.start ?? 0, end: doc.words[near.range.last]?.end ?? 0 };
  };
}

function expressionsIn(doc: Document, sentence: number, reference: Date | null): Expression[] {
  const { start, end } = doc.sentences[sentence] ?? { start: 0, end: 0 };
  const text = doc.text.slice(start, end);
  const tells = (stretch: string) => reference !== null || /\d{4}/.test(stretch);
  // chrono takes longer than all else that is done with a sentence but the model.
  if (!tells(text)) return [];
  return casual.parse(text, { instant: reference ?? new Date(0), timezone: 0 }).flatMap((result) => {
    if (!tells(result.text)) return [];
    const [from, to] = [start + result.index, start + result.index + result.text.length];
    const [first, last] = [firstFrom(doc.words, from), firstFrom(doc.words, to) - 1];
    return first > last ? [] : [{ range: { first, last }, result }];
  });
}

/** Steps from the time to the predicate through the tree; a time never crosses into "said that …" or out of a clause of its own. */
function distance(doc: Document, time: number, predicate: number): number {
  const up = new Map<number, number>();
  for (let w = predicate, steps = 0; w >= 0 && steps <= REACH; steps++) {
    up.set(w, steps);
    if (/^(ccomp|parataxis|acl|advcl|root)$/.test(relation(doc, w))) break;
    w = doc.words[w]?.head ?? -1;
  }
  for (let w = time, steps = 0; w >= 0 && steps <= REACH; steps++) {
    const met = up.get(w);
    if (met !== undefined) return met + steps;
    if (/^(ccomp|parataxis|advcl|conj)$/.test(relation(doc, w)) || doc.words[w]?.deprel === 'acl:relcl') break;
    w = doc.words[w]?.head ?? -1;
  }
  return Number.POSITIVE_INFINITY;
}

/** As ISO 8601, no finer than the text has it: "on Tuesday" a date, "last week" an interval, "in November" a month. */
function isoOf({ text, start, end }: ParsedResult, reference: Date | null, future: boolean): string | null {
  const unit = /\b(week|month|year)s?\b/i.exec(text)?.[1]?.toLowerCase();
  const date = moved(start, reference, future, /\b(last|next|this|past)\b/i.test(text));
  if (reference && !future && date.getTime() > reference.getTime() + DAY && !/\d{4}/.test(text)) return null;
  if (end) return `${iso(date)}/${iso(dateOf(end))}`;
  if (unit === 'year') return iso(date).slice(0, 4);
  if (unit === 'month') return iso(date).slice(0, 7);
  if (unit === 'week') return week(date);
  if (start.isCertain('day') || start.isCertain('weekday')) return iso(date);
  return start.isCertain('month') ? iso(date).slice(0, 7) : null;
}

/** A weekday or a month without a year is the last one, or the next one where the act lies ahead. */
function moved(start: ParsedComponents, reference: Date | null, future: boolean, fixed: boolean): Date {
  const date = dateOf(start);
  if (!reference || fixed || start.isCertain('year')) return date;
  const byWeek = start.isCertain('weekday') && !start.isCertain('day');
  if (!byWeek && !start.isCertain('month')) return date;
  const days = Math.round((date.getTime() - reference.getTime()) / DAY);
  const [late, early] = [!future && days > 0, future && days < 0];
  if (!late && !early) return date;
  const direction = late ? -1 : 1;
  if (byWeek) date.setUTCDate(date.getUTCDate() + 7 * direction);
  else date.setUTCFullYear(date.getUTCFullYear() + direction);
  return date;
}

function dateOf(parts: ParsedComponents): Date {
  return new Date(Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1, 12));
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** Monday to Sunday. */
function week(day: Date): string {
  const monday = new Date(day);
  monday.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return `${iso(monday)}/${iso(sunday)}`;
}
