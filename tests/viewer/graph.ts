import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { talks } from './talks.ts';

export const PUTIN = 'person:vladimir putin';
export const USHAKOV = 'person:yuri ushakov';
export const UKRAINE = 'place:ukraine';
export const ZELENSKY = 'person:volodymyr zelensky';

/** The graph of the example, a new one at every call. */
export function talksGraph(): KnowledgeGraph {
  const graph = buildGraph([talks]);
  layout(graph);
  return graph;
}

/** The key of a relation by its words. */
export function relationNamed(graph: KnowledgeGraph, label: string): string {
  const [key] = graph.filterEdges((_, edge) => edge.kind === 'relation' && edge.label === label);
  if (key === undefined) throw new Error(`no relation "${label}"`);
  return key;
}
