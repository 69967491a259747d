import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disc, type Shape, type Wanted, withRoom } from '../../viewer/drawing/label-room.ts';

/** The letters of a label along a level line. */
const letters = (x: number, y: number): Disc[] => [0, 1, 2, 3].map((index) => ({ x: x + index * 8, y, radius: 6 }));
const label = (key: string, x: number, y: number): Wanted => ({ key, ways: [{ shapes: letters(x, y) }] });
const shown = (wanted: readonly Wanted[], taken: readonly Shape[] = []) => [...withRoom(wanted, taken)];

describe('labels of lines', () => {
  it('are left out where they would cover a node, a name, or a label that matters more', () => {
    const node: Disc = { x: 10, y: 10, radius: 5 };
    const name = { left: 100, right: 180, top: 90, bottom: 104 };
    const wanted = [label('on the node', 0, 10), label('on the name', 150, 100), label('free', 300, 300)];
    expect(shown([...wanted, label('on a label', 310, 305)], [node, name])).toEqual([['free', 0]]);
    expect(shown([label('on a label', 310, 305), label('free', 300, 300)])).toEqual([['on a label', 0]]);
  });

  it('are laid the first way that is free', () => {
    const box = (left: number, top: number) => ({ left, right: left + 50, top, bottom: top + 12 });
    const name = { key: 'name', ways: [box(10, 0), box(-60, 0), box(-25, 20)].map((one) => ({ shapes: [one] })) };
    expect(shown([name])).toEqual([['name', 0]]);
    expect(shown([name], [{ x: 30, y: 5, radius: 4 }])).toEqual([['name', 1]]);
    expect(shown([name], [box(55, 8), box(-100, -8)])).toEqual([['name', 2]]);
    expect(shown([name], [box(60, 12), box(-110, 0)])).toEqual([['name', 0]]);
    expect(shown([name], [{ x: 0, y: 10, radius: 40 }])).toEqual([]);
  });

  it('may cover what is smaller than they allow, but no other label', () => {
    const name = { left: 10, right: 60, top: 0, bottom: 12 };
    const wanted = { key: 'name', ways: [{ shapes: [name] }, { shapes: [name], over: 8 }] };
    expect(shown([wanted], [{ x: 30, y: 5, radius: 4 }])).toEqual([['name', 1]]);
    expect(shown([wanted], [{ x: 30, y: 5, radius: 8 }])).toEqual([]);
    expect(shown([wanted], [name])).toEqual([]);
  });

  it('never overlap, and what is left out had no room', () => {
    const place = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (places) => {
        const lines = places.map(([x, y], index) => ({ key: String(index), discs: letters(x, y) }));
        const placed = withRoom(
          lines.map(({ key, discs }) => ({ key, ways: [{ shapes: discs }] })),
          [],
        );
        const overlap = (a: Disc[], b: Disc[]) =>
          a.some((one) => b.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 12));
        for (const [index, { key, discs }] of lines.entries()) {
          const before = lines.slice(0, index).filter((other) => placed.has(other.key));
          expect(placed.has(key)).toBe(!before.some((other) => overlap(discs, other.discs)));
        }
      }),
    );
  });
});
