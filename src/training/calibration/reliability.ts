import { calibrated, type Knots } from '../../language/calibration.ts';
import { isotonic, type Sample } from './isotonic.ts';

/** The samples whose confidence lies in one tenth, 0.6 to 0.7 say. */
export interface Tenth {
  readonly from: number;
  readonly count: number;
  /** Mean confidence. */
  readonly stated: number;
  /** Which part of them is right. */
  readonly observed: number;
}

/** In each tenth of the confidences that occurs: what is stated, and what is so. */
export function reliability(samples: readonly Sample[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = samples.filter(({ stated }) => Math.min(9, Math.floor(stated * 10)) === tenth);
    const count = inside.length;
    const stated = inside.reduce((sum, s) => sum + s.stated, 0) / count;
    return { from: tenth / 10, count, stated, observed: inside.filter(({ right }) => right).length / count };
  }).filter(({ count }) => count > 0);
}

/**
 * Every sample with the confidence that is stated of it by a curve that was learned without its document.
 *
 * @param documents the samples of each document
 */
export function crossFitted(documents: readonly (readonly Sample[])[], folds = 10): Sample[] {
  return Array.from({ length: folds }, (_, fold) => {
    const knots = isotonic(documents.filter((_, d) => d % folds !== fold).flat());
    return documents.filter((_, d) => d % folds === fold).flatMap((samples) => restated(samples, knots));
  }).flat();
}

function restated(samples: readonly Sample[], knots: Knots): Sample[] {
  return samples.map(({ stated, right }) => ({ stated: calibrated(stated, knots), right }));
}
