import { agree } from './agreement.ts';
import { withArticle } from './articled.ts';
import type { NameDecoder, NameSpan } from './decoders/names.ts';
import type { Name, NameType } from './parse.ts';
import { placeParts } from './place-parts.ts';
import type { SentenceReading } from './reading.ts';
import { findRepeats } from './repeats.ts';
import type { Segments } from './segment.ts';
import { withWholeName } from './whole-names.ts';

/** What a word tells of a name that is no person, organization or place (data/lexicon/events.tsv): "summit" → event, "treaty" → work. */
export type OtherNames = ReadonlyMap<string, 'event' | 'work'>;

/** What is known of names. */
export interface NameLexicon {
  readonly others: OtherNames;
  /** Given names of people, in lower case. */
  readonly given: ReadonlySet<string>;
}

/** The model's kinds that are types as they stand; products ("iPhone") are works. */
const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
  ['norp', 'norp'],
  ['product', 'work'],
]);

/**
 * The names of a document, from those of its sentences: mentions vote on kinds, repeated names are found again, kinds become types.
 *
 * @param sentences all sentences of the text
 */
export function documentNames(
  { text, words }: Pick<Segments, 'text' | 'words'>,
  sentences: readonly SentenceReading[],
  decoder: NameDecoder,
  { others, given }: NameLexicon,
): Name[] {
  const start = (word: number) => words[word]?.start ?? 0;
  const end = (word: number) => words[word]?.end ?? 0;
  const form = (first: number, last: number) => text.slice(start(first), end(last)).replace(/\s+/g, ' ');
  const lower = (word: number) => form(word, word).toLowerCase();
  const person = decoder.kinds.indexOf('person');
  const place = decoder.kinds.indexOf('place');
  const isLikeliest =
    (kind: number) =>
    ({ scores }: NameSpan): boolean =>
      scores.every((score) => score <= (scores[kind] ?? 0));
  const [isPlace, isPerson] = [isLikeliest(place), isLikeliest(person)];
  const decided = agree(
    sentences
      .flatMap((sentence) =>
        sentence.names
          .map((name) => withArticle(name, sentence, person, lower))
          .map((name) => withWholeName(name, sentence, isPerson(name), (word) => given.has(lower(word)))),
      )
      .flatMap((name) => placeParts(name, isPlace, (word) => form(word, word))),
    form,
    person,
  );
  const repeats = findRepeats(
    decided,
    sentences.map(({ first, upos, nameLogits }) => ({ first, length: upos.length, logits: nameLogits })),
    decoder,
    form,
  );
  return [...decided, ...repeats]
    .sort((a, b) => a.first - b.first)
    .flatMap(({ first, last, kind, confidence }) => {
      const type = nameType(decoder.kinds[kind] ?? '', form(first, last).split(' '), others);
      return type ? [{ first, last, start: start(first), end: end(last), type, confidence }] : [];
    });
}

/**
 * The type of a name, or undefined where it is neither of the types for sure ("COVID-19", "GDP").
 *
 * @param kind what the model calls it
 * @param words the name's words as written
 */
export function nameType(kind: string, words: readonly string[], others: OtherNames): NameType | undefined {
  return TYPES.get(kind) ?? words.map((word) => others.get(word.toLowerCase())).findLast(Boolean);
}

/** Reads the rows of events.tsv. */
export function parseOtherNames(rows: readonly (readonly string[])[]): OtherNames {
  return new Map(
    rows.flatMap(([word = '', type]) => (type === 'event' || type === 'work' ? [[word, type] as const] : [])),
  );
}
