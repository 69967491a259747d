import { z } from 'zod';
import type { WordVectors } from '../word-vectors.ts';
import { sigmoid } from './sigmoid.ts';

/** What the head of facts reads of a pair of entities. */
export interface PairInput {
  /** Groups of words that stand for the pair, in the order that the head was trained with; the vectors of each are averaged. */
  readonly groups: readonly (readonly number[])[];
  /** What else is true of the pair, in words. Those that the head does not know count nothing. */
  readonly traits: readonly string[];
}

/** A type of fact between a pair. */
export interface ScoredFact {
  readonly type: string;
  /** From the first entity to the second. */
  readonly forward: boolean;
  readonly probability: number;
  /** The probability from which it is worth stating. */
  readonly threshold: number;
}

/** A trained head of facts: one hidden layer over averaged word vectors and traits. */
export interface FactScorer {
  /**
   * Makes the function that scores the pairs of a document, each for all types in both directions.
   *
   * @param vectors of the document's words
   */
  over(vectors: WordVectors): (pair: PairInput) => ScoredFact[];
}

const Header = z.object({
  types: z.array(z.string()),
  thresholds: z.array(z.number()),
  groups: z.int(),
  hidden: z.int(),
  traits: z.array(z.string()),
});

/** Bytes of the number that says how long the header is. */
const LENGTH = 4;

/**
 * Reads the head's file, little-endian: the length of its header, uint32; the header, JSON; then float32 row-major the weights of each group
 * [width, hidden], the bias [hidden], the traits [traits, hidden + 2 types], the output [hidden, 2 types] and its bias [2 types].
 *
 * @throws Error where it is something else
 */
export function readFacts(bytes: Uint8Array): FactScorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = LENGTH + view.getUint32(0, true);
  const header = Header.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH, start))));
  const { types, thresholds, hidden } = header;
  const ways = 2 * types.length;
  const rest = hidden + header.traits.length * (hidden + ways) + hidden * ways + ways;
  const numbers = (bytes.length - start) / 4;
  const width = (numbers - rest) / (header.groups * hidden);
  if (!Number.isInteger(width) || width < 1) throw new RangeError('no whole number of weights');
  let at = start;
  const take = (count: number): Float32Array => {
    const from = at;
    at += 4 * count;
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(from + 4 * i, true));
  };
  const groupWeights = Array.from({ length: header.groups }, () => take(width * hidden));
  const bias = take(hidden);
  const traitRows = new Map(header.traits.map((trait) => [trait, take(hidden + ways)] as const));
  const out = take(hidden * ways);
  const outBias = take(ways);

  function score({ groups, traits }: PairInput, read: (words: readonly number[], group: number) => Float32Array) {
    const layer = Float32Array.from(bias);
    const logits = Float32Array.from(outBias);
    for (const [g, words] of groups.entries()) add(layer, read(words, g));
    for (const trait of new Set(traits)) {
      const row = traitRows.get(trait);
      if (!row) continue;
      add(layer, row.subarray(0, hidden));
      add(logits, row.subarray(hidden));
    }
    const active = layer.map((x) => Math.max(0, x));
    add(logits, product(active, out, ways));
    return Array.from(logits, (logit, k) => ({
      type: types[k >> 1] ?? '',
      forward: k % 2 === 0,
      probability: sigmoid(logit),
      threshold: thresholds[k >> 1] ?? 1,
    }));
  }

  return {
    over(vectors) {
      // An entity stands in many pairs.
      const known = new Map<string, Float32Array>();
      const read = (words: readonly number[], group: number) => {
        if (words.length === 0) return new Float32Array(hidden);
        const key = `${group}: ${words.join(' ')}`;
        const weights = groupWeights[group] ?? new Float32Array();
        const found = known.get(key) ?? product(average(words, vectors, width), weights, hidden);
        known.set(key, found);
        return found;
      };
      return (pair) => score(pair, read);
    },
  };
}

/** The mean of words' vectors; nothing is nought. */
function average(words: readonly number[], vectors: WordVectors, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (const word of words) vectors.addTo(sum, word);
  return sum.map((x) => x / words.length);
}

/** `row` [n] times `weights` [n, width]; four rows at a time take half as long as one. */
function product(row: Float32Array, weights: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let i = 0; i < row.length; i += 4) {
    const [a, b, c, d] = [row[i] ?? 0, row[i + 1] ?? 0, row[i + 2] ?? 0, row[i + 3] ?? 0];
    for (let k = 0, at = i * width; k < width; k++, at++)
      sum[k] =
        (sum[k] ?? 0) +
        a * (weights[at] ?? 0) +
        b * (weights[at + width] ?? 0) +
        c * (weights[at + 2 * width] ?? 0) +
        d * (weights[at + 3 * width] ?? 0);
  }
  return sum;
}

function add(sum: Float32Array, other: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (other[i] ?? 0);
}
