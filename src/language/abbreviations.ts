import type { Span } from '../schema/span.ts';
import type { AbbreviationKind, TokenLexicon } from './token-lexicon.ts';
import { endOf, INITIALS, WITH_STOP } from './token-patterns.ts';

const NEXT_WORD = /[)\]"”’']{0,3}\s{1,3}["“‘'([]{0,2}(\p{Lu}[\p{L}'’]{0,20})/uy;
const END_OF_PARAGRAPH = /[)\]"”’']{0,3}(?:\s{0,8}$|[^\S\n]{0,8}\n[^\S\n]{0,8}\n)/uy;

/** The capitalized word that follows the full stop, closing and opening quotation marks aside. */
function nextCapitalized(text: string, end: number): string | undefined {
  NEXT_WORD.lastIndex = end;
  return NEXT_WORD.exec(text)?.[1];
}

/** Whether the word after the full stop seldom is a name, so that it begins a sentence: "at 5 p.m. The talks", but "at 5 p.m. Tuesday". */
function starterFollows(text: string, end: number, lexicon: TokenLexicon): boolean {
  const next = nextCapitalized(text, end);
  return next !== undefined && lexicon.starters.has(next.toLowerCase().replaceAll('’', "'"));
}

function sentenceEndsAt(text: string, end: number, lexicon: TokenLexicon): boolean {
  return endOf(END_OF_PARAGRAPH, text, end) >= 0 || starterFollows(text, end, lexicon);
}

/**
 * The kind of an abbreviation, if it is one. Single letters count only as the table writes them ("v.", but not the "V." of "Charles
 * V."), titles in capitals too ("GEN. ELIZABETH PRELOGAR").
 */
function kindOf(word: string, lexicon: TokenLexicon): AbbreviationKind | undefined {
  const exact = lexicon.abbreviations.get(word);
  if (exact !== undefined || word.length <= 2) return exact;
  const lower = word.toLowerCase();
  const title = lexicon.abbreviations.get(word.charAt(0) + lower.slice(1));
  return title === 'name' ? title : lexicon.abbreviations.get(lower);
}

/**
 * Tells whether a sentence ends with an abbreviation that kept its full stop: "back to the U.S. The talks", but not "Dr. No".
 *
 * @param token the word to look at, whatever it is
 */
export function endsWithAbbreviation(text: string, token: Span, lexicon: TokenLexicon): boolean {
  const word = text.slice(token.start, token.end);
  return /\p{L}\.$/u.test(word) && kindOf(word, lexicon) !== 'name' && starterFollows(text, token.end, lexicon);
}

/**
 * Finds letters with full stops between. The last full stop of small letters is the sentence's where one ends there ("at 5 p.m|.");
 * that of capitals always stays with the name ("in the U.S.").
 *
 * @returns the offset after the word, or -1
 */
export function initials(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(INITIALS, text, at);
  if (end < 0 || !/^\p{Ll}.*\.$/u.test(text.slice(at, end)) || kindOf(text.slice(at, end), lexicon) === 'name')
    return end;
  return sentenceEndsAt(text, end, lexicon) ? end - 1 : end;
}

/** The "J." of "J. D. Vance": a capital letter and a full stop before a capitalized word that does not begin a sentence. */
function isInitial(text: string, at: number, end: number, lexicon: TokenLexicon): boolean {
  if (!/^\p{Lu}\.$/u.test(text.slice(at, end))) return false;
  const next = nextCapitalized(text, end);
  if (next === undefined) return /\p{Lu}/u.test(text.charAt(end));
  // "So am I. Putin knows": the pronoun is an initial only before another initial.
  if (text[at] === 'I' && next.length > 1) return false;
  return next.length === 1 || !lexicon.starters.has(next.toLowerCase());
}

/**
 * Finds an abbreviation that keeps its full stop. At the end of a sentence the full stop is a word of its own ("fuel etc|."), as in
 * the treebanks.
 *
 * @param at UTF-16 offset of the word's start
 * @returns the offset after the full stop, or -1
 * @example abbreviation('Gen. Milley', 0, lexicon) // 4
 */
export function abbreviation(text: string, at: number, lexicon: TokenLexicon): number {
  const end = endOf(WITH_STOP, text, at);
  if (end < 0) return -1;
  // "Portland, Ore., is": nothing but an abbreviation has a full stop before a comma.
  if (/[,;]/.test(text.charAt(end))) return end;
  const word = text.slice(at, end);
  const kind = kindOf(word, lexicon);
  if (kind === undefined) return isInitial(text, at, end, lexicon) ? end : -1;
  if (kind === 'name') return end;
  if (kind === 'number') return endOf(/\s{0,3}#?\d/uy, text, end) < 0 ? -1 : end;
  if (kind === 'state' && !/,\s{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))) return -1;
  if (kind === 'last' && nextCapitalized(text, end) !== undefined) return -1;
  return sentenceEndsAt(text, end, lexicon) ? -1 : end;
}
