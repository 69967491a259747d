/** The vectors of a text's words. */
export interface WordVectors {
  /** Adds a word's vector to a sum of as many numbers; of words that have none, nothing. */
  readonly addTo: (sum: Float32Array, word: number) => void;
  /** A word's vector. */
  readonly of: (word: number) => Float32Array;
}

/**
 * Eight bits hold numbers from -4 to 4 in steps of a 32nd: the last thing that the encoder does is a norm, and of 40 million numbers of
 * ReDocRED none is larger than 3.7.
 */
const STEPS = 32;
const ZERO = 128;

/**
 * Keeps the vectors of a text's words in eight bits a number: 0.4 KB a word instead of 1.5, so that a long text does not fill the memory.
 *
 * @param words how many the text has
 * @param width numbers of a vector
 * @returns `put` takes the vectors of the words from `first` on [some words, width], row-major
 */
export function packVectors(
  words: number,
  width: number,
): WordVectors & { readonly put: (first: number, rows: Float32Array) => void } {
  // It rounds, and what is out of range stays at its border.
  const numbers = new Uint8ClampedArray(words * width).fill(ZERO);
  const addTo = (sum: Float32Array, word: number): void => {
    const at = word * width;
    for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + ((numbers[at + k] ?? ZERO) - ZERO) / STEPS;
  };
  return {
    addTo,
    of(word) {
      const vector = new Float32Array(width);
      addTo(vector, word);
      return vector;
    },
    put(first, rows) {
      const at = first * width;
      for (let i = 0; i < rows.length; i++) numbers[at + i] = ZERO + STEPS * (rows[i] ?? 0);
    },
  };
}
