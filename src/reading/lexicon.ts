import { parseTable } from '../lexicon/table.ts';
import type { EntityType, EventType } from '../schema/annotation.ts';
import { parseSaying, type Saying } from './attributions/saying.ts';
import { type EventTraits, parseEventTypes } from './relations/event-types.ts';
import { type Modality, parseModality } from './relations/modality-table.ts';
import { type PredicateTable, parsePredicates } from './relations/predicate-table.ts';

export type Gender = 'm' | 'f' | 'n';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly role: string;
}

/** What the reading knows of words and of the world: data/lexicon, looked up by lower-case form. */
export interface Lexicon {
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  readonly kinship: ReadonlyMap<string, Gender | null>;
  readonly personNouns: ReadonlyMap<string, Gender | null>;
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  readonly groupNouns: ReadonlyMap<string, EntityType>;
  /** Those of them that only refer to what the text has called so: "court". */
  readonly calledGroups: ReadonlySet<string>;
  readonly organizationSuffixes: ReadonlySet<string>;
  /** Any name of a country → its first name; both in lower case. */
  readonly countryNames: ReadonlyMap<string, string>;
  /** "ukrainian" → "ukraine". */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Nouns for those who act without a name: "soldier", "protester". */
  readonly actorNouns: ReadonlyMap<string, EntityType>;
  /** Offices that one holds for a country or a person: "president", "aide". */
  readonly offices: ReadonlySet<string>;
  /** Those who act for themselves, whatever stands beside them ("senator"), or for no place ("rebel"). */
  readonly privateNouns: ReadonlyMap<string, 'any' | 'place'>;
  /** What is done in words where people with names do it to each other: "attack". */
  readonly verbalAttacks: ReadonlySet<string>;
  /** Verbs that say little without what follows their object. */
  readonly complementVerbs: ReadonlySet<string>;
  /** Words that count what follows with "of". */
  readonly quantityNouns: ReadonlySet<string>;
  /** What two sides have or make with each other: "treaty". */
  readonly mutualNouns: ReadonlySet<string>;
  /** Which act a predicate names: "attack" → ASSAULT. */
  readonly acts: PredicateTable;
  readonly facts: PredicateTable;
  readonly eventTypes: ReadonlyMap<EventType, EventTraits>;
  /** Words of saying, and what follows them: "claim", "promise to". */
  readonly saying: Saying;
  /** What words say of whether something happened: "may" → possible. */
  readonly modality: ReadonlyMap<string, Modality>;
}

const gender = (cell: string | undefined): Gender | null =>
  cell === 'm' || cell === 'f' || cell === 'n' ? cell : null;
const list = (cell: string | undefined): string[] => (cell ?? '').toLowerCase().split(';').filter(Boolean);

/**
 * Reads the tables of data/lexicon that the reading needs.
 *
 * @param tables file name ("kinship.tsv") → the file's text
 */
export function parseLexicon(tables: ReadonlyMap<string, string>): Lexicon {
  const rows = (file: string) => parseTable(tables.get(file) ?? '');
  const words = (file: string) => new Set(rows(file).map(([word = '']) => word));
  const genders = (file: string) => new Map(rows(file).map(([word = '', g]) => [word, gender(g)] as const));
  const countries = rows('countries.tsv').map(([name = '', others, adjectives]) => ({
    name: name.toLowerCase(),
    others: list(others),
    adjectives: list(adjectives),
  }));
  const groups = new Map(rows('object-groups.tsv').map(([group = '', nouns]) => [group, list(nouns)] as const));
  return {
    pronouns: new Map(
      rows('pronouns.tsv').map(([word = '', person, number, g, role = '']) => [
        word,
        { person: person === '1' ? 1 : person === '2' ? 2 : 3, plural: number === 'p', gender: gender(g), role },
      ]),
    ),
    honorifics: genders('honorifics.tsv'),
    kinship: genders('kinship.tsv'),
    personNouns: genders('person-nouns.tsv'),
    givenNames: genders('given-names.tsv'),
    groupNouns: new Map(
      rows('group-nouns.tsv').map(([word = '', type]) => [word, type === 'place' ? 'place' : 'organization']),
    ),
    calledGroups: new Set(rows('group-nouns.tsv').flatMap(([word = '', , use]) => (use === 'called' ? [word] : []))),
    organizationSuffixes: words('organization-suffixes.tsv'),
    countryNames: new Map(countries.flatMap((c) => [c.name, ...c.others].map((n) => [n, c.name] as const))),
    demonyms: new Map(countries.flatMap((c) => c.adjectives.map((a) => [a, c.name] as const))),
    actorNouns: new Map(
      rows('actor-nouns.tsv').map(([word = '', type]) => [word, type === 'person' ? 'person' : 'organization']),
    ),
    offices: words('office-nouns.tsv'),
    verbalAttacks: words('verbal-attacks.tsv'),
    complementVerbs: words('complement-verbs.tsv'),
    quantityNouns: words('quantity-nouns.tsv'),
    privateNouns: new Map(
      rows('private-nouns.tsv').map(([word = '', kind]) => [word, kind === 'place' ? 'place' : 'any']),
    ),
    mutualNouns: words('mutual-nouns.tsv'),
    acts: parsePredicates(rows('plover.tsv'), groups),
    facts: parsePredicates(rows('facts.tsv'), groups),
    eventTypes: parseEventTypes(rows('plover-types.tsv')),
    saying: parseSaying(rows('saying.tsv')),
    modality: parseModality(rows('modality.tsv')),
  };
}
