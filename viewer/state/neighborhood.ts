import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { partsOf } from './parts.ts';
import type { Selection } from './viewer-state.ts';
import type { Visible } from './visible.ts';

/** How many steps around the selection the graph shows; null is all of it. */
export const DEPTHS = [null, 1, 2, 3] as const;
export type Depth = (typeof DEPTHS)[number];

/**
 * The visible nodes within so many steps of a selection. A statement is no step of its own: it joins whoever said it, heard it or is spoken
 * of in it, as a relation joins two. That two stand in one article joins nobody.
 */
export function neighborhood(
  graph: KnowledgeGraph,
  { nodes, edges }: Visible,
  selection: Selection,
  depth: number,
): Set<string> {
  const found = new Set(partsOf(graph, selection).nodes);
  const next = (key: string): string[] => {
    const isArticle = graph.getNodeAttribute(key, 'kind') === 'article';
    const near: string[] = [];
    graph.forEachEdge(key, (edge, { kind }, source, target) => {
      const other = source === key ? target : source;
      if (edges.has(edge) && (isArticle || kind !== 'reports') && nodes.has(other) && !found.has(other))
        near.push(other);
    });
    for (const each of near) found.add(each);
    return near;
  };
  const isStatement = (key: string): boolean => graph.getNodeAttribute(key, 'kind') === 'statement';
  let frontier = [...found];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const reached = frontier.flatMap(next);
    frontier = reached.flatMap((key) => (isStatement(key) ? next(key) : [key]));
  }
  return found;
}
