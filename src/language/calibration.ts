import type { EventType } from '../schema/annotation.ts';
import type { Logistic } from './decoders/logistic.ts';
import { thousandths } from './thousandths.ts';

/** What a stated confidence was worth on development data: pairs [stated, observed], both rising. Between two of them a straight line. */
export type Knots = readonly (readonly [stated: number, observed: number])[];

/** How far the ways can be trusted in which relations are read. */
export interface RelationTrust {
  /** Whether an event or an open relation links the right two. */
  readonly ends: Logistic;
  /** Whether an event between them is of its type. */
  readonly type: Logistic;
  /** Whether a fact is one. */
  readonly facts: Logistic;
  /** Of a verb that no table knows, whether it is an act of this type, by its vector. */
  readonly acts: readonly { readonly type: EventType; readonly weights: Logistic }[];
}

/** Of each kind of statement. Learned by scripts in src/training, kept with the model whose confidences they correct. */
export interface Calibration {
  readonly attributions: Knots;
  readonly relations: RelationTrust | null;
}

/** Leaves every confidence as it is. */
export const UNCALIBRATED: Calibration = { attributions: [], relations: null };

/**
 * The probability behind a confidence. It never turns the order of two confidences round.
 *
 * @param stated 0 to 1
 * @param knots none leave it as it is; outside of them it is that of the nearest
 * @returns 0 to 1, to thousandths
 * @example calibrated(0.7, [[0.4, 0.2], [0.8, 0.6]]) // 0.5
 */
export function calibrated(stated: number, knots: Knots): number {
  return thousandths(interpolated(stated, knots));
}

function interpolated(stated: number, knots: Knots): number {
  const above = knots.findIndex(([x]) => x >= stated);
  const [x1, y1] = (above < 0 ? knots.at(-1) : knots[above]) ?? [stated, stated];
  const [x0, y0] = (above > 0 ? knots[above - 1] : undefined) ?? [x1, y1];
  return x1 > x0 ? y0 + ((y1 - y0) * (Math.min(stated, x1) - x0)) / (x1 - x0) : y1;
}
