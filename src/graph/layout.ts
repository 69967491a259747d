import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { type Positions, setPositions } from './layouts/positions.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

export interface LayoutOptions {
  /** Rounds of ForceAtlas2. Default: fewer the larger the graph is, so that the time stays within seconds. */
  readonly iterations?: number;
}

/** How many node moves a layout may cost. */
const BUDGET = 300_000;
const [FEWEST, MOST] = [20, 500];
/** Share of the picture that the nodes' discs may cover: above it, taking them apart takes long. */
const DENSITY = 0.1;
const MARGIN = 4;

/**
 * Gives every node a position: ForceAtlas2 (Jacomy et al. 2014), then noverlap. It starts from positions that follow from the keys, so the
 * same graph always gets the same picture. Articles are laid out too, but pull nothing together: sharing an article is no relation.
 *
 * @param graph is changed: `x` and `y` of its nodes
 * @example layout(graph); graph.getNodeAttribute('person:vladimir putin', 'x')
 */
export function layout(graph: KnowledgeGraph, options: LayoutOptions = {}): void {
  setPositions(graph, force(skeletonOf(graph), options));
}

/**
 * The positions that `layout` gives, without a change to any graph.
 *
 * @example force(skeletonOf(graph)).get('person:vladimir putin') // { x: 12.5, y: -3.1 }
 */
export function force(graph: Skeleton, options: LayoutOptions = {}): Positions {
  if (graph.order === 0) return new Map();
  const simple = graph.copy();
  simple.updateEachNodeAttributes((key, node) => ({ ...node, ...startOf(key) }));
  const iterations = options.iterations ?? Math.max(FEWEST, Math.min(MOST, Math.round(BUDGET / simple.order)));
  const settings = {
    ...forceAtlas2.inferSettings(simple),
    gravity: 1,
    scalingRatio: 8,
    barnesHutOptimize: simple.order > 200,
  };
  forceAtlas2.assign(simple, { iterations, settings, getEdgeWeight: 'weight' });
  spread(simple);
  noverlap.assign(simple, {
    maxIterations: 50,
    settings: { margin: MARGIN, ratio: 1, gridSize: Math.ceil(Math.sqrt(simple.order)) },
  });
  return new Map(simple.mapNodes((key, { x, y }) => [key, { x: round(x), y: round(y) }]));
}

/** A point in a square that follows from the key alone (FNV-1a). */
function startOf(key: string): { x: number; y: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return { x: ((hash & 0xffff) / 0xffff) * 1000, y: ((hash >>> 16) / 0xffff) * 1000 };
}

/** Draws the picture larger until the discs have room, and moves nodes apart that stand on one spot: noverlap would do that by chance. */
function spread(simple: Skeleton): void {
  const [xs, ys] = [simple.mapNodes((_, { x }) => x), simple.mapNodes((_, { y }) => y)];
  const area = Math.max(1, extent(xs) * extent(ys));
  const discs = simple.reduceNodes((sum, _, { size }) => sum + Math.PI * (size + MARGIN) ** 2, 0);
  const scale = Math.max(1, Math.sqrt(discs / DENSITY / area));
  const taken = new Set<string>();
  simple.updateEachNodeAttributes((_, node) => {
    let [x, y] = [Math.fround(node.x * scale), Math.fround(node.y * scale)];
    for (; taken.has(`${x} ${y}`); x = Math.fround(x + MARGIN)) y = Math.fround(y + MARGIN / 2);
    taken.add(`${x} ${y}`);
    return { ...node, x, y };
  });
}

const extent = (values: readonly number[]): number =>
  values.reduce((most, v) => Math.max(most, v), -Infinity) - values.reduce((least, v) => Math.min(least, v), Infinity);

/** Hundredths are enough; a negative zero would not come back from a file. */
const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 + 0 : 0);
