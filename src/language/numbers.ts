import type { TokenLexicon } from './token-lexicon.ts';
import { endOf, NUMBER } from './token-patterns.ts';

const LETTERS = /\p{L}[\p{L}\p{N}]*/uy;
const DECADE = /['’]s(?![\p{L}\p{N}])/uy;

/** "the 1590's" is one word as "the 1590s" is; "2015's biggest story" is two. */
function decade(text: string, at: number, end: number): number {
  const isDecade = end - at <= 4 && text[end - 1] === '0' && endOf(DECADE, text, end) >= 0;
  return isDecade ? end + 2 : end;
}

/**
 * Finds a number with the letters that make one word with it ("20th", "1970s", "G7" is a word, "5G" a number); units are words of
 * their own ("10|km", "5|pm").
 *
 * @returns the offset after it, or -1
 */
export function number(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(NUMBER, text, at);
  if (end < 0) return -1;
  const lettersEnd = endOf(LETTERS, text, end);
  if (lettersEnd < 0) return decade(text, at, end);
  const letters = text.slice(end, lettersEnd);
  if (lexicon.units.has(letters)) return end;
  const isOneWord = letters.length === 1 || /\p{N}/u.test(letters) || lexicon.numberEndings.has(letters.toLowerCase());
  return isOneWord ? lettersEnd : end;
}
