import type { Logistic } from '../../language/decoders/logistic.ts';
import { sigmoid } from '../../language/decoders/sigmoid.ts';
import { thousandths } from '../../language/thousandths.ts';

/** What was true, and what came out. */
export interface Example {
  readonly traits: readonly string[];
  readonly right: boolean;
}

/** Traits of fewer examples say more of those than of what is to come. */
const LEAST = 3;
/** The penalty is convex and small: so many steps bring the weights to their third digit. */
const STEPS = 1500;
const RATE = 1;

/**
 * Fits a logistic regression with a penalty on the squares of the weights, by gradient descent over all examples, each weight at a pace of its own
 * (AdaGrad, Duchi et al. 2011).
 *
 * @param strength the inverse of the penalty, as scikit-learn's `C`: smaller keeps the weights nearer to nothing
 */
export function fitLogistic(examples: readonly Example[], strength: number): Logistic {
  const names = frequent(examples);
  const number = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ traits, right }) => ({
    active: [...traits.flatMap((trait) => number.get(trait) ?? []), names.length],
    right: Number(right),
  }));
  const weights = new Float64Array(names.length + 1);
  const seen = new Float64Array(names.length + 1).fill(1e-8);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((w, i) => (i === names.length ? 0 : w / strength));
    for (const { active, right } of rows) {
      const logit = active.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
      const error = sigmoid(logit) - right;
      for (const i of active) gradient[i] = (gradient[i] ?? 0) + error;
    }
    gradient.forEach((g, i) => {
      seen[i] = (seen[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) - (RATE * g) / Math.sqrt(seen[i] ?? 1);
    });
  }
  return {
    bias: weights[names.length] ?? 0,
    weights: new Map(names.map((name, i) => [name, thousandths(weights[i] ?? 0)])),
  };
}

function frequent(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of new Set(traits)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts].flatMap(([trait, count]) => (count >= LEAST ? [trait] : [])).sort();
}
