import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, nearestToward } from '../../viewer/state/nearest.ts';

const origin = { x: 0, y: 0 };
const toward = (key: string, points: Record<string, readonly [x: number, y: number]>) =>
  nearestToward(
    Object.entries(points).map(([name, [x, y]]) => [name, { x, y }] as const),
    origin,
    directionOf(key) ?? origin,
  );

/** A far pair beside another, which steps weighed by how far they lie aside jumped to and fro between; and a square on its corner, in whose middle one begins. */
const PAST_A_PAIR: [number, number][] = [
  [6, -375],
  [0, -380],
  [12, -380],
  [0, 0],
  [6, 6],
];
const DIAGONALS: [number, number][] = [
  [0, 0],
  [5, 5],
  [-5, 5],
  [5, -5],
  [-5, -5],
  [9, 9],
  [-9, 9],
  [9, -9],
  [-9, -9],
];

describe('an arrow key in the graph', () => {
  it('leads to what is near and rather ahead than aside; up is up, as on a screen', () => {
    const points = { up: [10, -50], down: [0, 40], left: [-90, 0], right: [60, 20], corner: [5, 90] } as const;
    expect(toward('ArrowUp', points)).toBe('up');
    expect(toward('ArrowDown', points)).toBe('down');
    expect(toward('ArrowLeft', points)).toBe('left');
    expect(toward('ArrowRight', points)).toBe('right');
  });

  it('takes what lies aside only where nothing lies ahead, and never what lies behind', () => {
    expect(toward('ArrowRight', { aside: [5, 50], ahead: [400, 0] })).toBe('ahead');
    expect(toward('ArrowRight', { aside: [5, 50], behind: [-1, 0] })).toBe('aside');
    expect(toward('ArrowRight', { behind: [-1, 0] })).toBeNull();
    expect(directionOf('Enter')).toBeUndefined();
  });

  it('reaches every node, wherever one begins', () => {
    const coordinate = fc.integer({ min: -1000, max: 1000 });
    const points = fc.uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12, selector: String });
    fc.assert(
      fc.property(points, (places) => {
        const named = places.map(([x, y], index) => [String(index), { x, y }] as const);
        for (const [begin] of named) {
          const seen = new Set([begin]);
          for (const key of seen)
            for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
              const from = named[Number(key)]?.[1] ?? origin;
              const next = nearestToward(named, from, directionOf(arrow) ?? origin);
              if (next !== null) seen.add(next);
            }
          expect(seen.size).toBe(named.length);
        }
      }),
      { numRuns: 1000, examples: [[PAST_A_PAIR], [DIAGONALS]] },
    );
  });
});
