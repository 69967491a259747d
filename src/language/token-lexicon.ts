import { parseTable } from '../lexicon/table.ts';

/**
 * What may follow an abbreviation: `name` a word that it belongs to ("Gen. Milley"), so that no sentence ends with it; `number` a
 * number, else it is no abbreviation ("No. 5", but "He said no."); `state` is one only after a comma ("Portland, Ore."); `last` mostly ends
 * an enumeration, so that a capital after it begins a sentence ("wheat, oil etc. Prices"); `any` the rest.
 */
export type AbbreviationKind = 'name' | 'number' | 'state' | 'last' | 'any';

/** What the tokenizer and the sentence splitter know of the language; the tables in `data/lexicon` say what each part holds. */
export interface TokenLexicon {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** One written word that is several, to the offsets at which it is cut: "gonna" to [3]. */
  readonly contractions: ReadonlyMap<string, readonly number[]>;
  /** Endings that are words of their own, in lower case with a straight apostrophe; the longest first. */
  readonly clitics: readonly string[];
  /** Parts before a hyphen that make no word of their own: "anti", "re". */
  readonly prefixes: ReadonlySet<string>;
  /** Letters that make one word with the figures before them: "th" of "20th". */
  readonly numberEndings: ReadonlySet<string>;
  /** Letters after figures that are a word of their own: "km" of "10km". */
  readonly units: ReadonlySet<string>;
  /** Last parts of domain names and of file names. */
  readonly nameEndings: ReadonlySet<string>;
  readonly emoticons: ReadonlySet<string>;
  /** Words that begin a sentence when they stand capitalized after an abbreviation. */
  readonly starters: ReadonlySet<string>;
  /** Verbs of saying, which go on with the sentence after a quotation: `"Why?" Putin asked.` */
  readonly sayings: ReadonlySet<string>;
}

/** A word as the tables write it: lower case, straight apostrophes. */
export function tableForm(word: string): string {
  return word.toLowerCase().replace(/[’`´ʼ]/g, "'");
}

const KINDS: readonly AbbreviationKind[] = ['name', 'number', 'state', 'last', 'any'];

function abbreviationKind(cell: string | undefined): AbbreviationKind {
  return KINDS.find((kind) => kind === cell) ?? 'any';
}

/** The offsets of the cuts in a word that is written as its parts with spaces: "gon na" to [3]. */
function cutsOf(parts: string): number[] {
  const cuts: number[] = [];
  for (const part of parts.split(' ').slice(0, -1)) cuts.push((cuts.at(-1) ?? 0) + part.length);
  return cuts;
}

/**
 * Reads the tables that the tokenizer and the sentence splitter need.
 *
 * @param tables file name to the file's text: abbreviations.tsv, contractions.tsv, affixes.tsv, name-endings.tsv, emoticons.tsv and
 *   sentence-words.tsv; a table that is missing counts as empty, so that a language may do without
 * @example tokenize("They can't.", parseTokenLexicon(tables))
 */
export function parseTokenLexicon(tables: ReadonlyMap<string, string>): TokenLexicon {
  const rows = (name: string): string[][] => parseTable(tables.get(name) ?? '');
  const words = (name: string, kind?: string): string[] =>
    rows(name).flatMap(([word = '', of]) => (kind === undefined || of === kind ? [word] : []));
  return {
    abbreviations: new Map(rows('abbreviations.tsv').map(([word = '', kind]) => [word, abbreviationKind(kind)])),
    contractions: new Map(rows('contractions.tsv').map(([parts = '']) => [parts.replaceAll(' ', ''), cutsOf(parts)])),
    clitics: words('affixes.tsv', 'clitic').sort((a, b) => b.length - a.length),
    prefixes: new Set(words('affixes.tsv', 'prefix')),
    numberEndings: new Set(words('affixes.tsv', 'number')),
    units: new Set(words('affixes.tsv', 'unit')),
    nameEndings: new Set(words('name-endings.tsv')),
    emoticons: new Set(words('emoticons.tsv')),
    starters: new Set(words('sentence-words.tsv', 'starter')),
    sayings: new Set(words('sentence-words.tsv', 'saying')),
  };
}
