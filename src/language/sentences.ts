import type { Span } from '../schema/span.ts';
import { endsWithAbbreviation } from './abbreviations.ts';
import { isWrap, wrapWidth } from './line-breaks.ts';
import { type Gap, gapBefore } from './shapes.ts';
import type { TokenLexicon } from './token-lexicon.ts';
import { endOf } from './token-patterns.ts';

const TERMINAL = /^(?:[.?!。！？]+|…+\.*)$/u;
const CLOSING = /^(?:["”’»)\]}']|''|’’)$/u;
const OPENING = /^(?:["“‘«([{']|``|‘‘)$/u;
/** What goes on with a sentence: a small letter, a dash or comma, another terminal mark ("urging . . ."). */
const GOES_ON = /^[\p{Ll}\p{Pd},;:%&/.?!…)\]]/u;
/** "He died in 2014. [3] [4]": the notes of an encyclopedia belong to the sentence before. */
const NOTES = /(?:\s?\[\d{1,3}\]){1,8}/uy;
/** "1." begins an item of a list and is no sentence. */
const ITEM_NUMBER = /^[*("“]?\d{1,3}(?:\.\d{1,3}){0,3}\.?$/u;

const WORD = /^[\p{L}\p{N}]/u;
const SMALL = /^\p{Ll}/u;

/** A text with its words, as the rules below look at it. */
interface Words {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly lexicon: TokenLexicon;
  readonly width: number;
}

function wordAt({ text, tokens }: Words, index: number): string {
  const token = tokens[index];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

/** What stands between a word and the next; the last word ends the text's last paragraph. */
function gapAfter({ text, tokens }: Words, index: number): Gap {
  const next = tokens[index + 1];
  return next === undefined ? 'paragraph' : gapBefore(text, tokens[index]?.end ?? -1, next.start);
}

/** The last of the words that close with the terminal mark at `index`: quotation marks, brackets, notes, an emoticon. */
function afterClosing(words: Words, index: number): number {
  let last = index;
  while (gapAfter(words, last) === 'glued' && CLOSING.test(wordAt(words, last + 1))) last++;
  const notesEnd = endOf(NOTES, words.text, words.tokens[last]?.end ?? words.text.length);
  while ((words.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= notesEnd) last++;
  return words.lexicon.emoticons.has(wordAt(words, last + 1)) ? last + 1 : last;
}

/** Whether the words from `index` on, opening marks skipped, look like the beginning of a sentence. */
function looksFirst(words: Words, index: number): boolean {
  let first = index;
  while (first < index + 4 && OPENING.test(wordAt(words, first))) {
    // A quotation mark that stands alone at its paragraph's end closes: `about that. "`
    if (gapAfter(words, first) === 'paragraph') return false;
    first++;
  }
  return !GOES_ON.test(wordAt(words, first));
}

/** `"Why?" President Putin asked`: up to four words on, a verb of saying. */
function saysOn(words: Words, index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const word = wordAt(words, i);
    if (words.lexicon.sayings.has(word.toLowerCase())) return true;
    if (!WORD.test(word)) return false;
  }
  return false;
}

/** Whether the sentence that began at `first` is so far only the number of an item in a list. */
function isItemNumber({ text, tokens }: Words, first: number, mark: number): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[mark]?.end ?? start;
  return end - start < 20 && ITEM_NUMBER.test(text.slice(start, end));
}

/** Whether the terminal mark at `mark`, whose closing marks end at `last`, ends the sentence that began at `first`. */
function ends(words: Words, first: number, mark: number, last: number): boolean {
  if (last === mark && gapAfter(words, last) === 'glued') return false;
  if (isItemNumber(words, first, mark)) return false;
  if (looksFirst(words, last + 1))
    return last === mark || !/[?!]/.test(wordAt(words, mark)) || !saysOn(words, last + 1);
  // A full stop that is no abbreviation's ends a sentence even before a small letter: "It's on today. pic.twitter.com/mzvFqiR3zt"
  return (
    last === mark &&
    wordAt(words, mark) === '.' &&
    WORD.test(wordAt(words, mark - 1)) &&
    SMALL.test(wordAt(words, last + 1))
  );
}

/** The index of the last word of the sentence that ends with the word at `index`, or -1 where none ends there. */
function sentenceEnd(words: Words, first: number, index: number): number {
  const token = words.tokens[index];
  const isTerminal = TERMINAL.test(wordAt(words, index));
  if (token === undefined || !(isTerminal || endsWithAbbreviation(words.text, token, words.lexicon))) return -1;
  const last = afterClosing(words, index);
  return ends(words, first, index, last) ? last : -1;
}

/** A blank line ends a sentence, and so does a line break after which a new beginning stands, unless the line was only wrapped there. */
function breaksAfter(words: Words, index: number): boolean {
  const gap = gapAfter(words, index);
  if (gap !== 'line') return gap === 'paragraph';
  const next = wordAt(words, index + 1);
  if (/^[\p{Ll},;]/u.test(next) || /^[,;\p{Pd}]$/u.test(wordAt(words, index))) return false;
  return !isWrap(words.text, words.tokens[index]?.end ?? 0, next, words.width);
}

/**
 * Groups a text's words into sentences, after Universal Dependencies: a sentence ends after a terminal mark and the quotation marks
 * and brackets that close with it, and with its paragraph.
 *
 * @param text the text that was cut
 * @param tokens all its words, as `tokenize` gives them
 * @returns sentences in text order, from the first word's start to the last word's end; every word is in exactly one
 * @example splitSentences('"We do not see a resolution," he said. Talks go on.', tokens, lexicon).length // 2
 */
export function splitSentences(text: string, tokens: readonly Span[], lexicon: TokenLexicon): Span[] {
  const words: Words = { text, tokens, lexicon, width: wrapWidth(text) };
  const sentences: Span[] = [];
  let first = 0;
  let end = -1;
  for (const [index, token] of tokens.entries()) {
    if (end < index) end = sentenceEnd(words, first, index);
    if (index !== end && index !== tokens.length - 1 && !breaksAfter(words, index)) continue;
    sentences.push({ start: tokens[first]?.start ?? 0, end: token.end });
    first = index + 1;
  }
  return sentences;
}
