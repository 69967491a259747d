import type { Point } from '../../src/graph/layouts/positions.ts';

/** Where the arrow keys point to in a picture whose y axis points down. */
const DIRECTIONS: ReadonlyMap<string, Point> = new Map([
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
]);

/** @param key as events of the keyboard name it */
export function directionOf(key: string): Point | undefined {
  return DIRECTIONS.get(key);
}

/**
 * The point that is nearest in a direction: first of those that lie rather ahead than aside, else of all that lie ahead.
 *
 * @param direction of length 1
 * @returns its key; null where nothing lies ahead
 */
export function nearestToward(
  points: Iterable<readonly [key: string, point: Point]>,
  from: Point,
  direction: Point,
): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, { x, y }] of points) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    if (ahead <= 0) continue;
    const cost = (ahead + 2 * aside) * (aside <= ahead ? 1 : FAR);
    if (cost < least) [best, least] = [key, cost];
  }
  return best;
}

/** What lies rather aside than ahead comes after everything else. */
const FAR = 1e9;
