import { z } from 'zod';

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
  /** All types in both directions. */
  score(pair: PairInput, vectors: readonly Float32Array[]): ScoredFact[];
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
  const { types, thresholds, hidden, traits } = header;
  const ways = 2 * types.length;
  const rest = hidden + traits.length * (hidden + ways) + hidden * ways + ways;
  const numbers = (bytes.length - start) / 4;
  const width = (numbers - rest) / (header.groups * hidden);
  if (!Number.isInteger(width) || width < 1) throw new RangeError('no whole number of weights');
  let at = start;
  const take = (count: number): Float32Array => {
    const from = at;
    at += 4 * count;
    return Float32Array.from({ length: count }, (_, i) => view.getFloat32(from + 4 * i, true));
  };
  const groups = Array.from({ length: header.groups }, () => take(width * hidden));
  const bias = take(hidden);
  const traitRows = new Map(traits.map((trait) => [trait, take(hidden + ways)] as const));
  const out = take(hidden * ways);
  const outBias = take(ways);

  return {
    score(pair, vectors) {
      const layer = Float32Array.from(bias);
      const logits = Float32Array.from(outBias);
      for (const [g, weights] of groups.entries())
        addProduct(layer, average(pair.groups[g] ?? [], vectors, width), weights);
      for (const trait of new Set(pair.traits)) {
        const row = traitRows.get(trait);
        if (!row) continue;
        for (let h = 0; h < hidden; h++) layer[h] = (layer[h] ?? 0) + (row[h] ?? 0);
        for (let k = 0; k < ways; k++) logits[k] = (logits[k] ?? 0) + (row[hidden + k] ?? 0);
      }
      addProduct(
        logits,
        layer.map((x) => Math.max(0, x)),
        out,
      );
      return Array.from(logits, (logit, k) => ({
        type: types[k >> 1] ?? '',
        forward: k % 2 === 0,
        probability: 1 / (1 + Math.exp(-logit)),
        threshold: thresholds[k >> 1] ?? 1,
      }));
    },
  };
}

/** The mean of words' vectors; nothing is nought. */
function average(words: readonly number[], vectors: readonly Float32Array[], width: number): Float32Array {
  const sum = new Float32Array(width);
  for (const word of words) {
    const vector = vectors[word];
    if (vector) for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / words.length;
  }
  return sum;
}

/** Adds `row` [n] times `weights` [n, sum.length] to `sum`. */
function addProduct(sum: Float32Array, row: Float32Array, weights: Float32Array): void {
  const width = sum.length;
  row.forEach((x, i) => {
    if (x === 0) return;
    const from = i * width;
    for (let k = 0; k < width; k++) sum[k] = (sum[k] ?? 0) + x * (weights[from + k] ?? 0);
  });
}
