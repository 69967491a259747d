import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { nodeSize } from './style.ts';

export interface LayoutOptions {
  /** Rounds of ForceAtlas2. Default: fewer the larger the graph is, so that the time stays within seconds. */
  readonly iterations?: number;
}

/** How many node moves a layout may cost. */
const BUDGET = 400_000;

/**
 * Gives every node a position: ForceAtlas2 (Jacomy et al. 2014), then noverlap. It starts from positions that follow from the keys, so the
 * same graph always gets the same picture. Articles are laid out too, but pull nothing together: sharing an article is no relation.
 *
 * @param graph is changed: `x` and `y` of its nodes
 * @example layout(graph); graph.getNodeAttribute('person:vladimir putin', 'x')
 */
export function layout(graph: KnowledgeGraph, options: LayoutOptions = {}): void {
  if (graph.order === 0) return;
  const simple = skeleton(graph);
  const iterations = options.iterations ?? Math.max(30, Math.min(600, Math.round(BUDGET / graph.order)));
  const settings = {
    ...forceAtlas2.inferSettings(simple),
    gravity: 1,
    scalingRatio: 8,
    barnesHutOptimize: graph.order > 500,
  };
  forceAtlas2.assign(simple, { iterations, settings, getEdgeWeight: 'weight' });
  noverlap.assign(simple, { maxIterations: 80, settings: { margin: 4, ratio: 1.2 } });
  simple.forEachNode((key, { x, y }) => {
    graph.mergeNodeAttributes(key, { x: round(x), y: round(y) });
  });
}

/** What the layout sees: one edge a pair. `reports` edges count little. */
function skeleton(graph: KnowledgeGraph): UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }> {
  const simple = new UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>();
  graph.forEachNode((key, { kind }) => {
    simple.addNode(key, { ...startOf(key), size: nodeSize(kind, graph.degree(key)) * 2 });
  });
  graph.forEachEdge((_, { kind, weight }, source, target) => {
    if (source === target) return;
    const pull = kind === 'reports' ? 0.05 : Math.min(4, weight);
    if (simple.hasEdge(source, target)) simple.updateEdgeAttribute(source, target, 'weight', (w) => (w ?? 0) + pull);
    else simple.addEdge(source, target, { weight: pull });
  });
  return simple;
}

/** A point in a square that follows from the key alone (FNV-1a). */
function startOf(key: string): { x: number; y: number } {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return { x: ((hash & 0xffff) / 0xffff) * 1000, y: ((hash >>> 16) / 0xffff) * 1000 };
}

const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 100) / 100 : 0);
