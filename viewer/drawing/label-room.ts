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

export type Shape = Disc | Box;

/** A way to lay a label. */
export interface Way {
  /** What it would cover. The letters of a label along a line lie in a row of discs. */
  readonly shapes: readonly Shape[];
  /** Nodes smaller than this radius may lie under it. */
  readonly over?: number;
}

/** A label that wants to be shown. */
export interface Wanted {
  readonly key: string;
  /** The best first. */
  readonly ways: readonly Way[];
}

/**
 * The labels for which there is room: those that cover nothing that is taken, nor a label that came before them.
 *
 * @param wanted the most important first
 * @returns by key which of its ways is free
 */
export function withRoom(wanted: Iterable<Wanted>, taken: Iterable<Shape>): Map<string, number> {
  const room = createOccupancy();
  for (const shape of taken) room.take(shape);
  const placed = new Map<string, number>();
  for (const { key, ways } of wanted) {
    const way = ways.findIndex(({ shapes, over = 0 }) => !shapes.some((shape) => room.isTaken(shape, over)));
    for (const shape of ways[way]?.shapes ?? []) room.take(shape);
    if (way >= 0) placed.set(key, way);
  }
  return placed;
}

const CELL = 40;

/** What stands where, by cells of a grid, so that asking costs what is near and not what is in the picture. */
function createOccupancy() {
  const cells = new Map<string, Shape[]>();
  const cellsOf = function* (shape: Shape): Generator<string> {
    const { left, top, right, bottom } = boundsOf(shape);
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) yield `${x},${y}`;
  };
  return {
    take(shape: Shape): void {
      for (const cell of cellsOf(shape)) {
        const there = cells.get(cell);
        if (there) there.push(shape);
        else cells.set(cell, [shape]);
      }
    },
    isTaken(shape: Shape, over: number): boolean {
      const isInTheWay = (other: Shape) => !('radius' in other && other.radius < over) && isMet(shape, other);
      for (const cell of cellsOf(shape)) if (cells.get(cell)?.some(isInTheWay)) return true;
      return false;
    },
  };
}

function boundsOf(shape: Shape): Box {
  if (!('radius' in shape)) return shape;
  const { x, y, radius } = shape;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isMet(a: Shape, b: Shape): boolean {
  if ('radius' in a) return 'radius' in b ? Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius : isOver(b, a);
  if ('radius' in b) return isOver(a, b);
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isOver({ left, top, right, bottom }: Box, { x, y, radius }: Disc): boolean {
  const [dx, dy] = [x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)];
  return Math.hypot(dx, dy) < radius;
}
