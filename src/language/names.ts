import type { NameSpan } from './decoders/names.ts';
import type { NameType } from './parse.ts';

/** What a word tells of a name that is no person, organization or place (data/lexicon/events.tsv): "summit" → event, "treaty" → work. */
export type OtherNames = ReadonlyMap<string, 'event' | 'work'>;

/** The model's kinds that are types as they stand; products ("iPhone") are works. */
const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['norp', 'norp'],
  ['product', 'work'],
]);

/**
 * The type of a name, or undefined where it is neither of the types for sure ("COVID-19", "GDP").
 *
 * @param words the name's words as written
 */
export function nameType({ kind }: NameSpan, words: readonly string[], others: OtherNames): NameType | undefined {
  return TYPES.get(kind) ?? words.map((word) => others.get(word.toLowerCase())).findLast(Boolean);
}

/** Reads the rows of events.tsv. */
export function parseOtherNames(rows: readonly (readonly string[])[]): OtherNames {
  return new Map(
    rows.flatMap(([word = '', type]) => (type === 'event' || type === 'work' ? [[word, type] as const] : [])),
  );
}
