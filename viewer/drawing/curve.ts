import type { Point } from '../../src/graph/layouts/positions.ts';

/** A quadratic Bézier curve. */
export type Curve = readonly [from: Point, control: Point, to: Point];

/**
 * The curve between two points of a picture whose y axis points down: it bends to the left of who goes along it.
 *
 * @param curvature distance of the control point from the straight line, as a share of its length
 */
export function bend(from: Point, to: Point, curvature: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
  return [from, control, to];
}

/** The piece of a curve between two of its parameters, 0 to 1: its blossom (Ramshaw 1989) at both. */
export function cut(curve: Curve, start: number, end: number): Curve {
  return [blossom(curve, start, start), blossom(curve, start, end), blossom(curve, end, end)];
}

function blossom([from, control, to]: Curve, s: number, t: number): Point {
  const weights = [(1 - s) * (1 - t), (1 - s) * t + s * (1 - t), s * t] as const;
  return {
    x: weights[0] * from.x + weights[1] * control.x + weights[2] * to.x,
    y: weights[0] * from.y + weights[1] * control.y + weights[2] * to.y,
  };
}

/** A point of a curve by its parameter, 0 to 1. */
export function pointAt(curve: Curve, at: number): Point {
  return blossom(curve, at, at);
}

/** The point in the middle of a curve, and the direction that it has there, in radians. */
export function middleOf(curve: Curve): Point & { readonly angle: number } {
  const [from, , to] = curve;
  return { ...pointAt(curve, 0.5), angle: Math.atan2(to.y - from.y, to.x - from.x) };
}

/** The parameter at which a curve is so far from its beginning, or 1 where it never is. Found by bisection, to a thousandth. */
export function leave(curve: Curve, distance: number): number {
  const [from] = curve;
  let [near, far] = [0, 1];
  for (let step = 0; step < 10; step++) {
    const middle = (near + far) / 2;
    const { x, y } = pointAt(curve, middle);
    if (Math.hypot(x - from.x, y - from.y) < distance) near = middle;
    else far = middle;
  }
  return far;
}

/** The same curve from its other end. */
export function reverse([from, control, to]: Curve): Curve {
  return [to, control, from];
}
