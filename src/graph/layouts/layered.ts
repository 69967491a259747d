import type { Skeleton } from '../skeleton.ts';
import type { Positions } from './positions.ts';
import { separate } from './separate.ts';

/** The column of each node, by its key: 0 speaks, 1 is said, 2 is spoken of. */
export type Columns = ReadonlyMap<string, number>;

/** Distance between neighbors of a column, in units of the layout. */
const SPACING = 24;
/** How wide the picture is: what is spoken of stands as far from who speaks as the longest column is high, within bounds. */
const WIDTHS: readonly [least: number, most: number] = [500, 2400];
const SWEEPS = 12;

/**
 * Puts nodes into columns, who speaks → what is said → whom it is about, and orders each column so that few lines cross: every node goes
 * to the mean of its neighbors in the column beside (barycenters, Sugiyama et al. 1981), sweep after sweep, and the order with the fewest
 * crossings stands. Takes O(sweeps × (V log V + E log E)).
 *
 * @param columns every node of the skeleton has one
 * @example layered(skeletonOf(graph), columnsOf(graph))
 */
export function layered(skeleton: Skeleton, columns: Columns): Positions {
  const beside = besideIn(skeleton, columns);
  let orders: Orders = byColumn(skeleton, columns);
  let best = { orders, crossings: crossingsOf(orders, beside) };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    orders = swept(orders, beside, sweep % 2 === 0);
    const crossings = crossingsOf(orders, beside);
    if (crossings < best.crossings) best = { orders, crossings };
  }
  return place(best.orders, beside);
}

/** The keys of each column, from top to bottom. */
type Orders = readonly (readonly string[])[];
/** The neighbors of a node in the column to its left (0) or right (1). */
type Beside = (key: string, side: 0 | 1) => readonly string[];

function byColumn(skeleton: Skeleton, columns: Columns): string[][] {
  const orders: string[][] = [];
  skeleton.forEachNode((key) => {
    const column = columns.get(key) ?? 0;
    while (orders.length <= column) orders.push([]);
    orders[column]?.push(key);
  });
  return orders;
}

function besideIn(skeleton: Skeleton, columns: Columns): Beside {
  const neighbors = new Map<string, readonly [string[], string[]]>(skeleton.mapNodes((key) => [key, [[], []]]));
  skeleton.forEachEdge((_, __, a, b) => {
    const step = (columns.get(b) ?? 0) - (columns.get(a) ?? 0);
    if (Math.abs(step) !== 1) return;
    neighbors.get(a)?.[step === 1 ? 1 : 0].push(b);
    neighbors.get(b)?.[step === 1 ? 0 : 1].push(a);
  });
  return (key, side) => neighbors.get(key)?.[side] ?? [];
}

/** One sweep from left to right or back; a node without neighbors there keeps its place. */
function swept(orders: Orders, beside: Beside, isRightward: boolean): Orders {
  const next = orders.map((order) => [...order]);
  const indices = orders.map((_, index) => index);
  for (const column of isRightward ? indices.slice(1) : indices.slice(0, -1).reverse()) {
    const ranks = ranksOf(next[isRightward ? column - 1 : column + 1] ?? []);
    const order = next[column] ?? [];
    const scale = ranks.size / Math.max(1, order.length);
    const wanted = new Map(
      order.map((key, index) => [key, meanOf(beside(key, isRightward ? 0 : 1), ranks) ?? index * scale]),
    );
    next[column] = order.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  }
  return next;
}

function ranksOf(order: readonly string[]): Map<string, number> {
  return new Map(order.map((key, index) => [key, index]));
}

function meanOf(keys: readonly string[], values: ReadonlyMap<string, number>): number | undefined {
  if (keys.length === 0) return undefined;
  return keys.reduce((sum, key) => sum + (values.get(key) ?? 0), 0) / keys.length;
}

/** How many pairs of lines cross between columns side by side: inversions, counted with a Fenwick tree. */
function crossingsOf(orders: Orders, beside: Beside): number {
  let crossings = 0;
  for (const [column, order] of orders.slice(0, -1).entries()) {
    const ranks = ranksOf(orders[column + 1] ?? []);
    const tree = new Int32Array(ranks.size + 1);
    let placed = 0;
    for (const key of order) {
      const ends = beside(key, 1).map((neighbor) => ranks.get(neighbor) ?? 0);
      for (const end of ends) crossings += placed - countUpTo(tree, end);
      for (const end of ends) add(tree, end);
      placed += ends.length;
    }
  }
  return crossings;
}

function countUpTo(tree: Int32Array, rank: number): number {
  let count = 0;
  for (let at = rank + 1; at > 0; at -= at & -at) count += tree[at] ?? 0;
  return count;
}

function add(tree: Int32Array, rank: number): void {
  for (let at = rank + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
}

/** The longest column stands evenly; the others stand beside their neighbors, as near as the room between them allows. */
function place(orders: Orders, beside: Beside): Positions {
  const longest = orders.reduce((most, order, index) => (order.length > (orders[most]?.length ?? 0) ? index : most), 0);
  const height = (orders[longest]?.length ?? 0) * SPACING;
  const width = Math.min(WIDTHS[1], Math.max(WIDTHS[0], height)) / Math.max(1, orders.length - 1);
  const heights = new Map<string, number>();
  const indices = orders.map((_, index) => index).sort((a, b) => Math.abs(a - longest) - Math.abs(b - longest));
  for (const column of indices) {
    const order = orders[column] ?? [];
    const side = column < longest ? 1 : 0;
    const even = (index: number) => ((index + 0.5) * height) / order.length;
    const wanted = order.map((key, index) =>
      column === longest ? even(index) : (meanOf(beside(key, side), heights) ?? even(index)),
    );
    for (const [index, y] of separate(ascending(wanted), SPACING).entries()) heights.set(order[index] ?? '', y);
  }
  return new Map(
    orders.flatMap((order, column) => order.map((key) => [key, { x: column * width, y: -(heights.get(key) ?? 0) }])),
  );
}

/** What stands lower in the order may not wish to stand higher. */
function ascending(values: readonly number[]): number[] {
  let most = -Infinity;
  return values.map((value) => {
    most = Math.max(most, value);
    return most;
  });
}
