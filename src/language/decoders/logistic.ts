import { sigmoid } from './sigmoid.ts';

/** What is known of a case. */
export interface Evidence {
  /** What is true of it, in words. */
  readonly traits: readonly string[];
  /** The vectors of words that matter, by the part that each plays. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** A logistic regression: what each trait adds to the log-odds where it is true, and each number of a vector for every unit of it. */
export interface Logistic {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/**
 * The probability that the regression gives.
 *
 * @param evidence traits and parts without a weight count nothing
 * @returns 0 to 1
 * @example probability({ bias: 0, weights: new Map([['near', 2]]), vectors: new Map() }, { traits: ['near', 'red'], vectors: new Map() }) // 0.88
 */
export function probability({ bias, weights, vectors }: Logistic, evidence: Evidence): number {
  let logit = bias;
  for (const trait of evidence.traits) logit += weights.get(trait) ?? 0;
  for (const [part, weight] of vectors) logit += dot(weight, evidence.vectors.get(part));
  return sigmoid(logit);
}

function dot(weights: Float32Array, vector: Float32Array | undefined): number {
  return vector ? weights.reduce((sum, weight, k) => sum + weight * (vector[k] ?? 0), 0) : 0;
}
