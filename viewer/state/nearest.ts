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
 * The point that is nearest in a direction: first of those that lie rather ahead than aside, else of all that lie ahead. Distances are those along the
 * axes: whoever presses the key toward a point comes nearer to it by that measure with every step, so that keys lead from every point to every other. (With
 * `p` and `q` rather to the right and `p` not farther, `|q - p| ≤ |q.x - p.x| + |q.y| + |p.y|`, which is less than `|q|`.) That a diagonal belongs to one
 * direction, as if the picture were a trace taller than it is, keeps the "less".
 *
 * @param direction of length 1
 * @returns its key; null where nothing lies ahead
 */
export function nearestToward(
  points: Iterable<readonly [key: string, point: Point]>,
  from: Point,
  direction: Point,
): string | null {
  let [best, least]: [string | null, readonly number[]] = [null, [Number.POSITIVE_INFINITY]];
  for (const [key, { x, y }] of points) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    if (ahead <= 0) continue;
    const aside = Math.abs(dx * direction.y - dy * direction.x);
    const isAside = aside > ahead || (aside === ahead && direction.y === 0);
    const ranks = [Number(isAside), ahead + aside, Math.abs(dy)];
    if (isBefore(ranks, least)) [best, least] = [key, ranks];
  }
  return best;
}

/** Whether the first difference is for `a`. */
function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}
