import { type RouteStep, route } from '../../src/query/route.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { remember } from './remember.ts';

/** The shortest way from one entity to another; null where none leads there. The last one is kept, since all three views ask. */
export const pathBetween = remember(
  (graph: KnowledgeGraph, source: string, target: string): readonly RouteStep[] | null => route(graph, source, target),
);

/** The nodes that a path goes over, the statements between its entities among them. */
export function nodesOfPath(graph: KnowledgeGraph, steps: readonly RouteStep[]): string[] {
  return [...new Set(steps.flatMap(({ from, edge, to }) => [from, ...graph.extremities(edge), to]))];
}

/** The edges that a path goes over: both links of a statement, or the relation. */
export function edgesOfPath(graph: KnowledgeGraph, steps: readonly RouteStep[]): string[] {
  return steps.flatMap(({ from, edge }) => {
    const between = graph.extremities(edge).filter((key) => graph.getNodeAttribute(key, 'kind') === 'statement');
    return [edge, ...between.flatMap((statement) => graph.edges(from, statement))];
  });
}
