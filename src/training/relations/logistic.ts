import type { Evidence, Logistic } from '../../language/decoders/logistic.ts';
import { sigmoid } from '../../language/decoders/sigmoid.ts';
import { thousandths } from '../../language/thousandths.ts';
import { norm, solve } from './conjugate-gradients.ts';

/** What was known, and what came out. */
export interface Example {
  readonly evidence: Evidence;
  readonly right: boolean;
}

/** How much a regression may make of what it is shown: inverses of the penalties, as scikit-learn's `C`. Smaller keeps the weights nearer to nothing. */
export interface Strength {
  readonly traits: number;
  /** For each part's vector; other parts are left out. */
  readonly vectors: Readonly<Record<string, number>>;
}

/** Traits of fewer examples say more of those than of what is to come. */
const LEAST = 3;
/** The slope at which it is done, as a share of the first, and how precisely each step is solved: one that is only a step needs no more. */
const [FLAT, PRECISION] = [1e-3, 0.1];
const MOST_STEPS = 30;

/** One example as numbers: where its traits stand among the weights, and its vectors, which stand behind all traits. */
interface Row {
  readonly active: readonly number[];
  readonly dense: Float32Array;
  readonly right: number;
}

/**
 * Fits a logistic regression with a penalty on the squares of the weights by Newton's method, each step solved by conjugate gradients
 * (Lin, Weng and Keerthi 2008).
 */
export function fitLogistic(examples: readonly Example[], strength: Strength): Logistic {
  const names = frequent(examples);
  const parts = Object.keys(strength.vectors);
  const width = examples[0]?.evidence.vectors.values().next().value?.length ?? 0;
  const numbers = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(
    ({ evidence, right }): Row => ({
      // The first weight is the bias.
      active: [0, ...evidence.traits.flatMap((trait) => numbers.get(trait) ?? [])],
      dense: Float32Array.from(parts.flatMap((part) => [...(evidence.vectors.get(part) ?? new Float32Array(width))])),
      right: Number(right),
    }),
  );
  const from = names.length + 1;
  const penalty = [0, ...names.map(() => 1 / strength.traits)];
  for (const part of parts) penalty.push(...new Array<number>(width).fill(1 / (strength.vectors[part] ?? 1)));

  const weights = newton(rows, from, penalty);
  const vectorOf = (part: number) => weights.subarray(from + part * width, from + (part + 1) * width);
  return {
    bias: thousandths(weights[0] ?? 0),
    weights: new Map(names.map((name, i) => [name, thousandths(weights[i + 1] ?? 0)])),
    vectors: new Map(parts.map((part, i) => [part, Float32Array.from(vectorOf(i), thousandths)])),
  };
}

function newton(rows: readonly Row[], from: number, penalty: readonly number[]): Float64Array {
  const weights = new Float64Array(penalty.length);
  let flat = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const stated = rows.map((row) => sigmoid(dot(weights, row, from)));
    const slope = weights.map((w, i) => -w * (penalty[i] ?? 0));
    for (const [n, row] of rows.entries()) addTo(slope, row, from, row.right - (stated[n] ?? 0));
    if (step === 0) flat = FLAT * norm(slope);
    else if (norm(slope) < flat) break;
    const curved = (direction: Float64Array): Float64Array => {
      const product = direction.map((d, i) => d * (penalty[i] ?? 0));
      for (const [n, row] of rows.entries()) {
        const p = stated[n] ?? 0;
        addTo(product, row, from, p * (1 - p) * dot(direction, row, from));
      }
      return product;
    };
    solve(curved, slope, PRECISION).forEach((d, i) => {
      weights[i] = (weights[i] ?? 0) + d;
    });
  }
  return weights;
}

function dot(weights: Float64Array, { active, dense }: Row, from: number): number {
  let sum = 0;
  for (const i of active) sum += weights[i] ?? 0;
  for (let k = 0; k < dense.length; k++) sum += (weights[from + k] ?? 0) * (dense[k] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, { active, dense }: Row, from: number, times: number): void {
  for (const i of active) sum[i] = (sum[i] ?? 0) + times;
  for (let k = 0; k < dense.length; k++) sum[from + k] = (sum[from + k] ?? 0) + times * (dense[k] ?? 0);
}

function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of examples)
    for (const trait of new Set(evidence.traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts].flatMap(([trait, count]) => (count >= LEAST ? [trait] : [])).sort();
}
