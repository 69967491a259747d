/** A document on its way into training, and the example that the trainer reads. */
import { gapBefore, shapeId, shapeOf } from '../../language/shapes.ts';
import type { Span } from '../../schema/span.ts';

/** First and last word of a stretch, both inclusive. */
export type Range = [first: number, last: number];

export interface Attribution {
  cue: Range[];
  source: Range[];
  content: Range[];
}

/** Labels are left out where the corpus has none: the trainer then masks them instead of learning absence. */
export interface Document {
  id: string;
  text: string;
  words: readonly Span[];
  /** Index of the first word of every sentence. */
  sentences: number[];
  /** Whether people set the sentences; else our rules did. */
  goldSentences: boolean;
  upos?: string[];
  /** Word index of each word's head, -1 for a root. */
  heads?: number[];
  deprels?: string[];
  names?: { range: Range; label: string }[];
  attributions?: Attribution[];
  factuality?: { word: number; value: number }[];
}

/** The document as one line of the cache; `text` and `words` go along for people to read. */
export function toExample(document: Document, cut: (word: string) => readonly number[]) {
  const { text, words, ...labels } = document;
  const forms = words.map(({ start, end }) => text.slice(start, end));
  const shapes = words.map(({ start }, i) =>
    shapeId(shapeOf(forms[i] ?? ''), gapBefore(text, words[i - 1]?.end ?? -1, start)),
  );
  return { ...labels, text, words: forms, pieces: forms.map(cut), shapes };
}

/** The words that a span of characters touches, or undefined where it touches none; borders inside a word snap outwards. */
export function wordsOf(words: readonly Span[], span: Span): Range | undefined {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let last = low - 1;
  while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last++;
  return last < low ? undefined : [low, last];
}
