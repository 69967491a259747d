import type { Span } from '../schema/span.ts';
import type { FurnitureRule, IngestLexicon } from './lexicon.ts';

/** Longer lines are paragraphs of the story, whatever they begin with. */
const LONGEST = 240;
const LONGEST_CREDIT = 90;

/**
 * The part of a line that the page adds, if any: the whole line, or the photo credit at a caption's end.
 *
 * @param line without white space around it
 * @returns at most one span, counted from the line's start
 */
export function furnitureOf(line: string, lexicon: IngestLexicon): Span[] {
  const whole = [{ start: 0, end: line.length }];
  if (isDecoration(line)) return whole;
  if (line.length > LONGEST) return creditOf(line, lexicon);
  const lower = line.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
  const bare = lower.replace(/^[\s>»•*▶►\-–—[(]+|[\s:.»›>→…\-–—\])*]+$/g, '');
  const matches = ({ place, words, with: others }: FurnitureRule) =>
    (place === 'line'
      ? bare === words || lower === words
      : place === 'start'
        ? startsWithWords(bare, words)
        : place === 'end' && bare.endsWith(words)) &&
    (others.length === 0 || others.some((word) => hasWord(lower, word)));
  return lexicon.furniture.some(matches) ? whole : creditOf(line, lexicon);
}

/** "* * *", a web address or a row of hashtags alone. */
function isDecoration(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) || /^(?:https?:\/\/\S+|www\.\S+|(?:[#@][\w-]+\s*)+)$/.test(line);
}

/** "… on Wednesday. Photo by Owen Farrar/UPI": the last words of a line, with no sentence after them. */
function creditOf(line: string, lexicon: IngestLexicon): Span[] {
  const from = Math.max(0, line.length - LONGEST_CREDIT);
  // One character stays one character: the İ of İstanbul would become two.
  const tail = line.slice(from).replaceAll('İ', 'I').toLowerCase();
  for (const { place, words } of lexicon.furniture) {
    if (place !== 'credit') continue;
    const at = tail.lastIndexOf(words);
    if (at === -1 || !opensHere(line, from + at) || !isNames(line.slice(from + at + words.length), lexicon)) continue;
    const bracket = /[([]/.test(line.charAt(from + at - 1)) ? 1 : 0;
    return [{ start: from + at - bracket, end: line.length }];
  }
  return [];
}

/** A credit begins the line or follows a sentence or a bracket. */
function opensHere(line: string, at: number): boolean {
  return at === 0 || /[.!?)"”’|([]\s*$/.test(line.slice(Math.max(0, at - 4), at));
}

/** Names and agencies, but no verb: of small words only those that join them ("via"). */
function isNames(text: string, lexicon: IngestLexicon): boolean {
  const words = text
    .replace(/[.)\]]+$/, '')
    .split(/[\s/|,]+/)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every(
      (word) => /^[^\p{L}]*\p{Lu}/u.test(word) || lexicon.creditLinks.has(word) || lexicon.nameParticles.has(word),
    )
  );
}

function startsWithWords(text: string, words: string): boolean {
  // "copyright 20" begins a year.
  return text.startsWith(words) && !(/\p{L}$/u.test(words) && /^[\p{L}\p{N}]/u.test(text.slice(words.length)));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return true;
  return false;
}
