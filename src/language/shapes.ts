/**
 * The shape of a word: what the uncased word pieces lose. The trainer's `prepare.ts` and the runtime share these functions, so that
 * the model sees in use what it saw in training.
 */

/** Shapes of a word, in the order of the model's embedding; `none` belongs to the pieces that are no word ([CLS], [SEP], [PAD]). */
export const SHAPES = [
  'none',
  'lower',
  'capitalized',
  'initial',
  'capitals',
  'mixed',
  'number',
  'alphanumeric',
  'punctuation',
] as const;

/** What stands before a word: nothing ("do|n't", `said.|"`), a space, a line break, or a blank line or the text's start. */
export const GAPS = ['glued', 'space', 'line', 'paragraph'] as const;

export type Shape = (typeof SHAPES)[number];
export type Gap = (typeof GAPS)[number];

/**
 * Names the shape of a word.
 *
 * @example shapeOf('Putin') // 'capitalized'; 'NATO' and 'U.S.' 'capitals'; 'J.' 'initial'; 'McCain' 'mixed'; 'G7' 'alphanumeric'
 */
export function shapeOf(word: string): Shape {
  const letters = word.replace(/\P{L}+/gu, '');
  const hasDigit = /\p{Nd}/u.test(word);
  if (letters === '') return hasDigit ? 'number' : 'punctuation';
  if (hasDigit) return 'alphanumeric';
  const upper = letters.replace(/[^\p{Lu}\p{Lt}]+/gu, '').length;
  if (upper === 0) return 'lower';
  if (upper === letters.length) return [...letters].length === 1 ? 'initial' : 'capitals';
  return upper === 1 && /^[\p{Lu}\p{Lt}]/u.test(letters) ? 'capitalized' : 'mixed';
}

/**
 * Names what stands between a word and the one before it.
 *
 * @param previousEnd UTF-16 offset of the previous word's end, -1 for the text's first word
 * @param start UTF-16 offset of the word's start
 */
export function gapBefore(text: string, previousEnd: number, start: number): Gap {
  if (previousEnd < 0) return 'paragraph';
  if (previousEnd >= start) return 'glued';
  const breaks = text.slice(previousEnd, start).split(/\r\n|[\n\r\u2028\u2029]/).length - 1;
  if (breaks > 0) return breaks > 1 ? 'paragraph' : 'line';
  return 'space';
}

/** The id that the model reads for a word's shape and gap: 0 to `SHAPES.length * GAPS.length` - 1. */
export function shapeId(shape: Shape, gap: Gap): number {
  return SHAPES.indexOf(shape) * GAPS.length + GAPS.indexOf(gap);
}
