import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disc, type Wanted, withRoom } from '../../viewer/drawing/label-room.ts';

/** A label along a level line. */
const label = (key: string, x: number, y: number): Wanted => ({
  key,
  discs: [0, 1, 2, 3].map((index) => ({ x: x + index * 8, y, radius: 6 })),
});

describe('labels of lines', () => {
  it('are left out where they would cover a node, a name, or a label that matters more', () => {
    const node: Disc = { x: 10, y: 10, radius: 5 };
    const name = { left: 100, right: 180, top: 90, bottom: 104 };
    const wanted = [label('on the node', 0, 10), label('on the name', 150, 100), label('free', 300, 300)];
    expect([...withRoom([...wanted, label('on a label', 310, 305)], [node], [name])]).toEqual(['free']);
    expect([...withRoom([label('on a label', 310, 305), label('free', 300, 300)], [], [])]).toEqual(['on a label']);
  });

  it('never overlap, and what is left out had no room', () => {
    const place = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (places) => {
        const wanted = places.map(([x, y], index) => label(String(index), x, y));
        const shown = withRoom(wanted, [], []);
        const overlap = (a: Wanted, b: Wanted) =>
          a.discs.some((one) => b.discs.some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 12));
        const placed = wanted.filter(({ key }) => shown.has(key));
        for (const [index, each] of wanted.entries()) {
          const before = placed.filter((other) => wanted.indexOf(other) < index);
          expect(shown.has(each.key)).toBe(!before.some((other) => overlap(each, other)));
        }
      }),
    );
  });
});
