import { UndirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { nodeSize } from './style.ts';

/** What layouts and measures see of a graph: discs, and one edge a pair, as heavy as all that joins the two. */
export type Skeleton = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>;

/** The heaviest that one edge counts: a hundred meetings of two people must not draw them into one point. */
const HEAVIEST = 4;
/** Sharing an article is no relation: articles pull little. */
const REPORTS = 0.05;

/** The skeleton of a graph, with the positions that its nodes have. */
export function skeletonOf(graph: KnowledgeGraph): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph();
  graph.forEachNode((key, { kind, x, y }) => {
    skeleton.addNode(key, { x, y, size: nodeSize(kind, graph.degree(key)) });
  });
  graph.forEachEdge((_, { kind, weight }, source, target) => {
    join(skeleton, source, target, kind === 'reports' ? REPORTS : Math.min(HEAVIEST, weight));
  });
  return skeleton;
}

/** Adds weight between two nodes; a node is not joined to itself. */
export function join(skeleton: Skeleton, source: string, target: string, weight: number): void {
  if (source === target) return;
  if (skeleton.hasEdge(source, target))
    skeleton.updateEdgeAttribute(source, target, 'weight', (w) => (w ?? 0) + weight);
  else skeleton.addEdge(source, target, { weight });
}
