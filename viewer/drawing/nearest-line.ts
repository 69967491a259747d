import type { Point } from '../../src/graph/layouts/positions.ts';
import { type Curve, pointAt } from './curve.ts';

/** A line of the picture, in CSS pixels. */
export interface Line {
  readonly key: string;
  readonly curve: Curve;
}

/** Straight pieces that stand for a curve. */
const PIECES = 8;

/**
 * The line that runs closest by a point, to find what was clicked without drawing the picture a second time for it.
 *
 * @param reach how far from the point a line may run, in CSS pixels
 * @returns its key; `null` where none is so near
 */
export function nearestLine(point: Point, lines: Iterable<Line>, reach: number): string | null {
  let [nearest, least]: [string | null, number] = [null, reach];
  for (const { key, curve } of lines) {
    if (!isAround(curve, point, least)) continue;
    const distance = distanceTo(curve, point);
    if (distance <= least) [nearest, least] = [key, distance];
  }
  return nearest;
}

/** Whether the point lies in the box of the curve's three points, which holds the whole curve. */
function isAround(curve: Curve, { x, y }: Point, reach: number): boolean {
  const [xs, ys] = [curve.map((p) => p.x), curve.map((p) => p.y)];
  return (
    x >= Math.min(...xs) - reach &&
    x <= Math.max(...xs) + reach &&
    y >= Math.min(...ys) - reach &&
    y <= Math.max(...ys) + reach
  );
}

function distanceTo(curve: Curve, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let from = pointAt(curve, 0);
  for (let piece = 1; piece <= PIECES; piece++) {
    const to = pointAt(curve, piece / PIECES);
    least = Math.min(least, distanceToPiece(from, to, point));
    from = to;
  }
  return least;
}

function distanceToPiece(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / squared));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
