import type { Span } from '../schema/span.ts';
import { abbreviation, initials } from './abbreviations.ts';
import { cutsIn } from './contractions.ts';
import type { TokenLexicon } from './token-lexicon.ts';
import * as patterns from './token-patterns.ts';
import { endOf } from './token-patterns.ts';

/** Finds where the written word that begins at `at` ends, or -1 where the rule does not apply. */
type Rule = (text: string, at: number, lexicon: TokenLexicon) => number;

const pattern =
  (regex: RegExp): Rule =>
  (text, at) =>
    endOf(regex, text, at);

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/uy;

/** "comp.mail.maps": a name of three parts or more, as newsgroups and programs have them. */
const GROUP = /^\p{Ll}{2,}(?:\.\p{Ll}{2,}){2,}$/u;

function url(text: string, at: number): number {
  const end = endOf(patterns.URL, text, at);
  if (end < 0) return -1;
  const closing = patterns.AFTER_URL.exec(text.slice(at, end));
  return closing === null || closing.index === 0 ? end : at + closing.index;
}

function dottedName(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(patterns.DOTTED, text, at);
  if (end < 0) return -1;
  const name = text.slice(at, end);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return lexicon.nameEndings.has(ending) || GROUP.test(name) ? end : -1;
}

function emoticon(text: string, at: number, lexicon: TokenLexicon): number {
  for (let length = 4; length > 1; length--) {
    const end = at + length;
    if (lexicon.emoticons.has(text.slice(at, end)) && endOf(LETTER_OR_FIGURE, text, end) < 0) return end;
  }
  return -1;
}

/** A number takes the letters that make one word with it ("20th", "4G"), and leaves those that are words of their own ("10km", "5pm"). */
function number(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(patterns.NUMBER, text, at);
  if (end < 0) return -1;
  const wordEnd = endOf(/\p{L}[\p{L}\p{N}]*/uy, text, end);
  if (wordEnd < 0) return decade(text, at, end);
  const letters = text.slice(end, wordEnd);
  if (lexicon.units.has(letters)) return end;
  return lexicon.numberEndings.has(letters.toLowerCase()) || /\p{N}/u.test(letters) || letters.length === 1
    ? wordEnd
    : end;
}

/** "the 1590's" is one word as "the 1590s" is; "2015's biggest story" is two. */
function decade(text: string, at: number, end: number): number {
  const isDecade = end - at <= 4 && text[end - 1] === '0' && endOf(/['’]s(?![\p{L}\p{N}])/uy, text, end) >= 0;
  return isDecade ? end + 2 : end;
}

function slashed(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(patterns.WITH_SLASH, text, at);
  return end >= 0 && lexicon.contractions.has(text.slice(at, end).toLowerCase()) ? end : -1;
}

function prefixed(text: string, at: number, lexicon: TokenLexicon): number {
  const hyphen = endOf(/\p{L}{1,12}-(?=[\p{L}\p{N}])/uy, text, at);
  if (hyphen < 0) return -1;
  const prefix = text.slice(at, hyphen - 1).toLowerCase();
  if (!lexicon.prefixes.has(prefix)) return -1;
  // "e-mail", but "E-Plus"
  if (prefix.length === 1 && endOf(/\p{Ll}/uy, text, hyphen) < 0) return -1;
  return endOf(patterns.WORD, text, hyphen);
}

/** "'em", "'tis": an apostrophe begins the word only where the table knows it, else it is a quotation mark. */
function apostrophe(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(/['’`]\p{L}{1,8}(?!\p{L})/uy, text, at);
  if (end < 0) return -1;
  const form = `'${text.slice(at + 1, end).toLowerCase()}`;
  return lexicon.contractions.has(form) || lexicon.clitics.includes(form) ? end : -1;
}

const RULES: readonly Rule[] = [
  url,
  pattern(patterns.ADDRESS),
  dottedName,
  emoticon,
  pattern(patterns.DATE),
  pattern(patterns.PHONE),
  pattern(patterns.DAY),
  number,
  pattern(patterns.SHORT_YEAR),
  apostrophe,
  pattern(patterns.HANDLE),
  initials,
  abbreviation,
  pattern(patterns.WITH_AMPERSAND),
  slashed,
  prefixed,
  pattern(patterns.CURRENCY),
  pattern(patterns.WORD),
  pattern(patterns.REPEATED),
  pattern(patterns.SIGN),
];

function wordEnd(text: string, at: number, lexicon: TokenLexicon): number {
  for (const rule of RULES) {
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
  let at = 0;
  while (at < text.length) {
    const afterSpace = endOf(patterns.SPACES, text, at);
    if (afterSpace > at) at = afterSpace;
    if (at >= text.length) break;
    const end = wordEnd(text, at, lexicon);
    for (const cut of cutsIn(text.slice(at, end), lexicon)) {
      const start = tokens.at(-1)?.end ?? at;
      tokens.push({ start: Math.max(start, at), end: at + cut });
    }
    tokens.push({ start: Math.max(tokens.at(-1)?.end ?? at, at), end });
    at = end;
  }
  return tokens;
}
