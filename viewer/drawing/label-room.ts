import type { Point } from '../../src/graph/layouts/positions.ts';

/** What takes room in a picture, in CSS pixels: nodes are discs, names are boxes. */
export interface Disc extends Point {
  readonly radius: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants to be shown: its letters lie in a row of discs along its line. */
export interface Wanted {
  readonly key: string;
  readonly discs: readonly Disc[];
}

/**
 * The labels for which there is room: those that cover neither a node nor a name, nor a label that came before them.
 *
 * @param wanted the most important first
 */
export function withRoom(wanted: Iterable<Wanted>, discs: Iterable<Disc>, boxes: Iterable<Box>): Set<string> {
  const isTaken = createOccupancy();
  for (const disc of discs) isTaken.add(boundsOf(disc), (other) => isNear(disc, other));
  for (const box of boxes) isTaken.add(box, (other) => isOver(box, other));
  const placed = new Set<string>();
  for (const { key, discs: own } of wanted) {
    if (own.some(isTaken.by)) continue;
    placed.add(key);
    for (const disc of own) isTaken.add(boundsOf(disc), (other) => isNear(disc, other));
  }
  return placed;
}

/** Whether something meets a disc. */
type Meets = (disc: Disc) => boolean;

const CELL = 40;

/** What stands where, by cells of a grid, so that asking costs what is near and not what is in the picture. */
function createOccupancy() {
  const cells = new Map<string, Meets[]>();
  const cellsOf = function* ({ left, top, right, bottom }: Box): Generator<string> {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
  };
  return {
    add(bounds: Box, meets: Meets): void {
      for (const cell of cellsOf(bounds)) {
        const there = cells.get(cell);
        if (there) there.push(meets);
        else cells.set(cell, [meets]);
      }
    },
    by(disc: Disc): boolean {
      for (const cell of cellsOf(boundsOf(disc))) if (cells.get(cell)?.some((meets) => meets(disc))) return true;
      return false;
    },
  };
}

function boundsOf({ x, y, radius }: Disc): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isNear(a: Disc, b: Disc): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
}

function isOver({ left, top, right, bottom }: Box, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)];
  return Math.hypot(dx, dy) < radius;
}
