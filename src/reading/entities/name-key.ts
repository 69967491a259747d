import type { Lexicon } from '../lexicon.ts';

const GENERATION = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name as the sieves compare it: its words in lower case, without full stops, articles, generation and legal form. */
export interface NameKey {
  readonly words: readonly string[];
  /** "Jr.", "III": a father and a son are two. */
  readonly generation: string | null;
  readonly text: string;
}

const fold = (word: string): string => word.toLowerCase().replace(/[.,'’"“”]/g, '');

/**
 * Brings a name into the form in which two names are compared.
 *
 * @example nameKey('the Apple Inc.', lexicon).text // 'apple'
 * @example nameKey('U.S.', lexicon).text // 'united states'
 * @example nameKey('J. D. Vance', lexicon).text // 'jd vance'
 */
export function nameKey(name: string, lexicon: Lexicon): NameKey {
  const country = lexicon.countryNames.get(name.toLowerCase().replace(/^the\s+/, ''));
  const raw = (country ?? name).replace(/['’]s$/i, '').split(/\s+/);
  const words = joinInitials(raw.map(fold).filter(Boolean));
  if (words.length > 1 && words[0] === 'the') words.shift();
  let generation: string | null = null;
  if (words.length > 1 && GENERATION.has(words.at(-1) ?? '')) generation = words.pop() ?? null;
  while (words.length > 1 && lexicon.organizationSuffixes.has(words.at(-1) ?? '')) words.pop();
  return { words, generation, text: [...words, ...(generation ? [generation] : [])].join(' ') };
}

/** "j d vance" → "jd vance": initials are written with and without spaces. */
function joinInitials(words: readonly string[]): string[] {
  const out: string[] = [];
  let initials = '';
  for (const word of words) {
    if ([...word].length === 1) initials += word;
    else {
      if (initials) out.push(initials);
      initials = '';
      out.push(word);
    }
  }
  if (initials) out.push(initials);
  return out;
}

/** Do two full names of persons name one? Same surname and given name; initials and middle names may differ. */
export function samePerson(a: NameKey, b: NameKey): boolean {
  if (a.words.length < 2 || b.words.length < 2 || a.generation !== b.generation) return false;
  if (a.words.at(-1) !== b.words.at(-1)) return false;
  const [x = '', y = ''] = [a.words[0], b.words[0]];
  return x === y || (x.length <= 2 && y.startsWith(x.charAt(0))) || (y.length <= 2 && x.startsWith(y.charAt(0)));
}

/** Is the short name part of the person's full one: the surname (of one word or more) or the given name? */
export function shortensPerson(short: NameKey, full: NameKey): boolean {
  if (short.words.length >= full.words.length || (short.generation && short.generation !== full.generation))
    return false;
  return endsWith(full.words, short.words) || (short.words.length === 1 && short.words[0] === full.words[0]);
}

/** "Samsung" for "Samsung Electronics", "Justice Department" for "U.S. Justice Department"; never a lone class word ("Bank"). */
export function shortensGroup(short: NameKey, full: NameKey, lexicon: Lexicon): boolean {
  if (short.words.length >= full.words.length || short.words.length === 0) return false;
  const [word = ''] = short.words;
  if (short.words.length === 1 && (lexicon.groupNouns.has(word) || lexicon.countryNames.has(word))) return false;
  if (short.words.every((w, i) => full.words[i] === w))
    return !/^(of|for|and|in)$/.test(full.words[short.words.length] ?? '');
  return short.words.length > 1 && endsWith(full.words, short.words);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.every((word, i) => words[words.length - tail.length + i] === word);
}
