import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrated } from '../../src/language/calibration.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
/** Rising curves. */
const curves = fc.array(fc.tuple(probability, probability), { maxLength: 8 }).map((pairs) => {
  const sorted = (side: 0 | 1) => pairs.map((pair) => pair[side]).sort((a, b) => a - b);
  return sorted(0).map((x, i): [number, number] => [x, sorted(1)[i] ?? x]);
});

describe('a calibrated confidence', () => {
  it('lies on the line between two knots', () => {
    expect(
      calibrated(0.6, [
        [0.4, 0.2],
        [0.8, 0.6],
      ]),
    ).toBe(0.4);
  });

  it('is that of the last knot beyond it', () => {
    expect(
      calibrated(0.1, [
        [0.4, 0.2],
        [0.8, 0.6],
      ]),
    ).toBe(0.2);
    expect(
      calibrated(0.9, [
        [0.4, 0.2],
        [0.8, 0.6],
      ]),
    ).toBe(0.6);
  });

  it('is what was stated where nothing was learned', () => {
    expect(calibrated(0.37, [])).toBe(0.37);
  });

  it('stays a probability and never turns an order round', () => {
    fc.assert(
      fc.property(curves, probability, probability, (knots, a, b) => {
        const [low, high] = [calibrated(Math.min(a, b), knots), calibrated(Math.max(a, b), knots)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
