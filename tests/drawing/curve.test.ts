import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bend, cut, leave, middleOf, reverse } from '../../viewer/drawing/curve.ts';

const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('a curve', () => {
  it('bends to the left of who goes along it, on a screen whose y points down', () => {
    expect(middleOf(bend({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.2))).toEqual({ x: 50, y: -10, angle: 0 });
  });

  it('leaves a disc where its border is', () => {
    const whole = bend({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.1);
    const [from] = cut(whole, leave(whole, 12), 1);
    expect(Math.hypot(from.x, from.y)).toBeCloseTo(12, 0);
  });

  it('is the same from both ends, and its pieces join', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const whole = bend(from, to, 0.3);
        const back = reverse(whole);
        const [, , end] = cut(whole, 0, t);
        const [, , other] = cut(back, 0, 1 - t);
        expect(end.x).toBeCloseTo(other.x, 6);
        expect(end.y).toBeCloseTo(other.y, 6);
      }),
    );
  });
});
