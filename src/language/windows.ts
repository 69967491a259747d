/**
 * Pieces of a window, [CLS] and [SEP] aside. The model was trained on up to 254 and mostly on fewer; with 190 attention costs less, and names
 * on worldwide dev are a point better (82.7 against 81.7; with 158 to 222 between 82.1 and 82.5), quotations on PolNeAR dev the same.
 */
export const LONGEST = 190;

/** Pieces that neighboring windows share at most, so that few words are read without what stands around them. */
const OVERLAP = 24;

/** Words that are read together, and those among them whose reading counts. All are word indices; ends are exclusive. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Lays windows of whole sentences over a text. Each word counts in one window: sentences that two windows share go to the one in whose
 * middle they stand rather. A window depends only on what is near it, and their sizes add up to a little more than the text.
 *
 * @param sizes number of pieces of each word, at most `LONGEST` each
 * @param sentences index of each sentence's first word, in order, from 0
 * @param breaks first words of sentences over whose beginning no window reaches, in order
 * @returns windows whose counting stretches follow one another without gap from 0 to the last word; a sentence that no window holds is
 *   broken
 * @example planWindows([1, 1, 1], [0, 2]) // [{ start: 0, end: 3, from: 0, to: 3 }]
 */
export function planWindows(
  sizes: readonly number[],
  sentences: readonly number[],
  breaks: readonly number[] = [],
): Window[] {
  let next = 0;
  return [0, ...breaks].flatMap((start, i) => {
    const end = breaks[i] ?? sizes.length;
    const own: number[] = [];
    for (let at = sentences[next]; at !== undefined && at < end; at = sentences[++next]) own.push(at - start);
    return planStretch(sizes.slice(start, end), own).map((w) => ({
      start: w.start + start,
      end: w.end + start,
      from: w.from + start,
      to: w.to + start,
    }));
  });
}

/** The windows of a stretch that is read by itself. */
function planStretch(sizes: readonly number[], sentences: readonly number[]): Window[] {
  const before = running(sizes);
  const units = breakLong(before, sentences);
  const last = units.length - 1;
  const wordAt = (unit: number) => units[unit] ?? 0;
  const pieces = (unit: number, end: number) => (before[wordAt(end)] ?? 0) - (before[wordAt(unit)] ?? 0);

  const windows: Window[] = [];
  let first = 0;
  let from = 0;
  while (from < last) {
    let end = first + 1;
    while (end < last && pieces(first, end + 1) <= LONGEST) end++;
    let next = end;
    while (end < last && next - 1 > first && pieces(next - 1, end) <= OVERLAP && pieces(next - 1, end + 1) <= LONGEST)
      next--;
    let to = Math.max(next, from);
    while (to < end && pieces(next, to) < pieces(to, end)) to++;
    if (end === last) to = last;
    if (to > from) windows.push({ start: wordAt(first), end: wordAt(end), from: wordAt(from), to: wordAt(to) });
    [first, from] = [next, to];
  }
  return windows;
}

/** Sums of all numbers before each index, and of all at the end. */
function running(sizes: readonly number[]): number[] {
  const sums = [0];
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size);
  return sums;
}

/** First words of sentences and of the parts of those that are too long; the number of words at the end. */
function breakLong(before: readonly number[], sentences: readonly number[]): number[] {
  const words = before.length - 1;
  const units: number[] = [];
  sentences.forEach((start, i) => {
    if (start >= words) return;
    units.push(start);
    for (let word = start; word < (sentences[i + 1] ?? words); word++) {
      if ((before[word + 1] ?? 0) - (before[units.at(-1) ?? 0] ?? 0) > LONGEST) units.push(word);
    }
  });
  return [...units, words];
}
