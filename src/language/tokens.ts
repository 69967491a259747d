import type { Span } from '../schema/span.ts';
import { abbreviation, initials } from './abbreviations.ts';
import { dottedName, url } from './addresses.ts';
import { cutsIn } from './contractions.ts';
import { number } from './numbers.ts';
import type { TokenLexicon } from './token-lexicon.ts';
import * as patterns from './token-patterns.ts';
import { endOf } from './token-patterns.ts';

/** Finds where the written word that begins at `at` ends, or -1 where the rule does not apply. */
type Rule = (text: string, at: number, lexicon: TokenLexicon) => number;

function pattern(regex: RegExp): Rule {
  return (text, at) => endOf(regex, text, at);
}

const LONGEST_EMOTICON = 4;
const LETTER_OR_FIGURE = /[\p{L}\p{N}]/uy;

function emoticon(text: string, at: number, lexicon: TokenLexicon): number {
  for (let end = at + LONGEST_EMOTICON; end > at + 1; end--) {
    if (lexicon.emoticons.has(text.slice(at, end)) && endOf(LETTER_OR_FIGURE, text, end) < 0) return end;
  }
  return -1;
}

/** "w/o", "s/he", where the table knows it. */
function slashed(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(patterns.WITH_SLASH, text, at);
  return end >= 0 && lexicon.contractions.has(text.slice(at, end).toLowerCase()) ? end : -1;
}

/** "'em", "'tis": an apostrophe begins the word only where the table knows it, else it is a quotation mark. */
function apostrophe(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(patterns.WITH_APOSTROPHE, text, at);
  if (end < 0) return -1;
  const form = `'${text.slice(at + 1, end).toLowerCase()}`;
  return lexicon.contractions.has(form) || lexicon.clitics.includes(form) ? end : -1;
}

/** "re-elected", "e-mail"; "E-Plus" is cut, and so is "year-over-year", where the hyphen before takes the prefix. */
function prefixed(text: string, at: number, lexicon: TokenLexicon): number {
  const hyphen = endOf(patterns.BEFORE_HYPHEN, text, at);
  if (hyphen < 0 || text[at - 1] === '-') return -1;
  const prefix = text.slice(at, hyphen - 1);
  if (!lexicon.prefixes.has(prefix.toLowerCase())) return -1;
  if (prefix.length === 1 && !/\p{Ll}/u.test(text.charAt(hyphen))) return -1;
  return endOf(patterns.WORD, text, hyphen);
}

/** The rules for words that begin with a letter, a figure or anything else; of each list the first that applies decides. */
const LETTER_RULES: readonly Rule[] = [
  url,
  pattern(patterns.ADDRESS),
  dottedName,
  emoticon,
  initials,
  abbreviation,
  pattern(patterns.WITH_AMPERSAND),
  slashed,
  prefixed,
  pattern(patterns.CURRENCY),
  pattern(patterns.WORD),
];
const FIGURE_RULES: readonly Rule[] = [
  pattern(patterns.ADDRESS),
  dottedName,
  emoticon,
  pattern(patterns.DATE),
  pattern(patterns.PHONE),
  pattern(patterns.DAY),
  number,
  pattern(patterns.WORD),
];
const SIGN_RULES: readonly Rule[] = [
  emoticon,
  number,
  pattern(patterns.SHORT_YEAR),
  apostrophe,
  pattern(patterns.HANDLE),
  pattern(patterns.REPEATED),
  pattern(patterns.SIGN),
];

const LETTER = /\p{L}/uy;
const FIGURE = /\p{N}/uy;

function writtenWordEnd(text: string, at: number, lexicon: TokenLexicon): number {
  const rules = endOf(LETTER, text, at) >= 0 ? LETTER_RULES : endOf(FIGURE, text, at) >= 0 ? FIGURE_RULES : SIGN_RULES;
  for (const rule of rules) {
    const end = rule(text, at, lexicon);
    if (end > at) return end;
  }
  return at + 1;
}

/**
 * Cuts a text into words after Universal Dependencies v2 (English EWT): contractions are two words ("do|n't", "can|not"), compounds
 * are cut at hyphens unless the part before is a prefix ("son|-|in|-|law", "re-elected"), abbreviations keep their full stop.
 *
 * @param text any string; lone surrogates and control characters are signs like others
 * @returns the words in text order, in UTF-16 offsets; they never overlap, and no character but white space is left out
 * @example tokenize("It's Dec. 2.", lexicon) // It | 's | Dec. | 2 | .
 * @see https://universaldependencies.org/en/index.html
 */
export function tokenize(text: string, lexicon: TokenLexicon): Span[] {
  const tokens: Span[] = [];
  let at = Math.max(0, endOf(patterns.SPACES, text, 0));
  while (at < text.length) {
    const end = writtenWordEnd(text, at, lexicon);
    let start = at;
    for (const cut of [...cutsIn(text.slice(at, end), lexicon), end - at]) {
      tokens.push({ start, end: at + cut });
      start = at + cut;
    }
    at = Math.max(end, endOf(patterns.SPACES, text, end));
  }
  return tokens;
}
