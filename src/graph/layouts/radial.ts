import type { Skeleton } from '../skeleton.ts';
import type { Positions } from './positions.ts';
import { separate } from './separate.ts';

/** Distance between rings and between neighbors on a ring, in units of the layout. */
const RING = 120;
const SPACING = 26;
const TURN = 2 * Math.PI;

/**
 * Puts one node in the middle and all others on rings by their distance from it: who is one step away, who two. Each stands in the sector
 * of the node that leads to it, as wide as what hangs on it (after Yee et al. 2001); nodes of one ring keep apart. What cannot be reached
 * stands on a ring of its own outside. Takes O(V log V + E).
 *
 * @param center key of the node in the middle
 * @example radial(skeletonOf(graph), 'person:vladimir putin').get('person:vladimir putin') // { x: 0, y: 0 }
 */
export function radial(skeleton: Skeleton, center: string): Positions {
  const tree = breadthFirst(skeleton, center);
  const positions = new Map([[center, { x: 0, y: 0 }]]);
  const wanted = sectors(tree);
  const lost = skeleton.filterNodes((key) => !wanted.has(key));
  lost.forEach((key, index) => {
    wanted.set(key, (index / lost.length) * TURN);
  });
  let radius = 0;
  for (const ring of [...tree.rings.slice(1), lost]) {
    if (ring.length === 0) continue;
    const angles = ring
      .map((key) => ({ key, angle: wanted.get(key) ?? 0 }))
      .sort((a, b) => a.angle - b.angle || (a.key < b.key ? -1 : 1));
    radius = Math.max(radius + RING, (ring.length * SPACING) / TURN);
    const gap = SPACING / radius;
    const apart = separate(
      angles.map(({ angle }) => angle),
      gap,
    );
    const room = Math.max(0, TURN - ring.length * gap);
    for (const [index, { key }] of angles.entries()) {
      // Held between the ends of the circle, so that the last keeps apart from the first.
      const angle = Math.min(room, Math.max(0, (apart[index] ?? 0) - index * gap)) + index * gap;
      positions.set(key, { x: radius * Math.sin(angle), y: radius * Math.cos(angle) });
    }
  }
  return positions;
}

interface Tree {
  /** Keys by their distance from the center. */
  readonly rings: readonly (readonly string[])[];
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/** Each node hangs on the first that leads to it. */
function breadthFirst(skeleton: Skeleton, center: string): Tree {
  const children = new Map<string, string[]>([[center, []]]);
  const rings = [[center]];
  for (let ring = rings.at(-1); ring && ring.length > 0; ring = rings.at(-1)) {
    const next: string[] = [];
    for (const key of ring)
      for (const neighbor of skeleton.neighbors(key).sort()) {
        if (children.has(neighbor)) continue;
        children.set(neighbor, []);
        children.get(key)?.push(neighbor);
        next.push(neighbor);
      }
    rings.push(next);
  }
  return { rings, children };
}

/** The middle of each node's sector as an angle: the sectors of its children share its own by their numbers of leaves. */
function sectors({ rings, children }: Tree): Map<string, number> {
  const leaves = new Map<string, number>();
  for (const key of rings.flat().reverse())
    leaves.set(
      key,
      Math.max(
        1,
        (children.get(key) ?? []).reduce((sum, child) => sum + (leaves.get(child) ?? 1), 0),
      ),
    );
  const middles = new Map<string, number>();
  const starts = new Map<string, number>();
  const share = TURN / (leaves.get(rings[0]?.[0] ?? '') ?? 1);
  for (const key of rings.flat()) {
    let start = starts.get(key) ?? 0;
    middles.set(key, start + ((leaves.get(key) ?? 1) * share) / 2);
    for (const child of children.get(key) ?? []) {
      starts.set(child, start);
      start += (leaves.get(child) ?? 1) * share;
    }
  }
  return middles;
}
