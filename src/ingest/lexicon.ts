import { parseTable } from '../lexicon/table.ts';

/** Where in a line the words of a rule stand; see data/lexicon/furniture.tsv. */
export type FurniturePlace = 'line' | 'start' | 'end' | 'credit';

/** One row of data/lexicon/furniture.tsv. */
export interface FurnitureRule {
  readonly place: FurniturePlace;
  /** In lower case. */
  readonly words: string;
  /** One of these stands in the line too; empty: no matter. In lower case. */
  readonly with: readonly string[];
}

/** What reading an input knows of news pages. */
export interface IngestLexicon {
  readonly furniture: readonly FurnitureRule[];
  /** Words in lower case that may stand between the names of a photo credit. */
  readonly creditLinks: ReadonlySet<string>;
  /** Names of agencies and papers as bylines write them, in lower case. */
  readonly publishers: ReadonlySet<string>;
  /** "van", "de": words in lower case inside a person's name. */
  readonly nameParticles: ReadonlySet<string>;
  /** Words around a date of publication ("Published:", "Updated"), in lower case. */
  readonly dateLabels: ReadonlySet<string>;
}

const PLACES: readonly FurniturePlace[] = ['line', 'start', 'end', 'credit'];
const list = (cell: string | undefined): string[] => (cell ?? '').toLowerCase().split(';').filter(Boolean);

/**
 * Reads the tables that reading an input needs.
 *
 * @param tables file name to the file's text: furniture.tsv, publishers.tsv, name-particles.tsv and date-labels.tsv; a missing one counts as empty
 * @example fromText(text, { id: 'a' }, parseIngestLexicon(tables))
 */
export function parseIngestLexicon(tables: ReadonlyMap<string, string>): IngestLexicon {
  const rows = (file: string) => parseTable(tables.get(file) ?? '');
  return {
    furniture: rows('furniture.tsv').flatMap(([kind, words = '', others]) => {
      const place = PLACES.find((name) => name === kind);
      return place && words ? [{ place, words: words.toLowerCase(), with: list(others) }] : [];
    }),
    creditLinks: new Set(rows('furniture.tsv').flatMap(([kind, word]) => (kind === 'link' ? list(word) : []))),
    publishers: new Set(rows('publishers.tsv').flatMap(([name, others]) => [...list(name), ...list(others)])),
    nameParticles: new Set(rows('name-particles.tsv').flatMap(([word]) => list(word))),
    dateLabels: new Set(rows('date-labels.tsv').flatMap(([word]) => list(word))),
  };
}
