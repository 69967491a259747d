import type { Span } from '../schema/span.ts';
import { splitSentences } from './sentences.ts';
import { gapBefore, shapeId, shapeOf } from './shapes.ts';
import type { TokenLexicon } from './token-lexicon.ts';
import { tokenize } from './tokens.ts';

/** A text cut into words, with what the model reads of each. Arrays run parallel, one item a word. */
export interface Segments {
  readonly text: string;
  readonly words: readonly Span[];
  /** Ids of the word's pieces. */
  readonly pieces: readonly (readonly number[])[];
  /** Id of its shape and of the gap before it. */
  readonly shapes: readonly number[];
  /** A paragraph begins with it. */
  readonly opensParagraph: readonly boolean[];
  /** The rules begin a sentence with it. */
  readonly opensSentence: readonly boolean[];
}

/**
 * Cuts a text into words, sentences by rule, and pieces.
 *
 * @param cut a word → its piece ids (word-pieces.ts)
 */
export function segment(text: string, lexicon: TokenLexicon, cut: (word: string) => readonly number[]): Segments {
  const words = tokenize(text, lexicon);
  const starts = new Set(splitSentences(text, words, lexicon).map(({ start }) => start));
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const gaps = words.map(({ start }, i) => gapBefore(text, words[i - 1]?.end ?? -1, start));
  return {
    text,
    words,
    pieces: forms.map(cut),
    shapes: forms.map((form, i) => shapeId(shapeOf(form), gaps[i] ?? 'space')),
    opensParagraph: gaps.map((gap) => gap === 'paragraph'),
    opensSentence: words.map(({ start }) => starts.has(start)),
  };
}
