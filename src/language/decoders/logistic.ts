import { sigmoid } from './sigmoid.ts';

/** A logistic regression over traits in words: what each adds to the log-odds where it is true. */
export interface Logistic {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * The probability that the regression gives.
 *
 * @param traits what is true; those without a weight count nothing
 * @returns 0 to 1
 * @example probability({ bias: 0, weights: new Map([['near', 2]]) }, ['near', 'red']) // 0.88
 */
export function probability({ bias, weights }: Logistic, traits: readonly string[]): number {
  return sigmoid(traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), bias));
}
