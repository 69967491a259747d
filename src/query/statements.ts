import type { KnowledgeGraph, LinkKind } from '../schema/graph.ts';

/** Keys of those who make a statement, sources without a name among them; none where the graph lacks it. */
export function speakersOf(graph: KnowledgeGraph, statement: string | null): string[] {
  if (statement === null || !graph.hasNode(statement)) return [];
  return graph.filterInEdges(statement, (_, edge) => edge.kind === 'said').map((edge) => graph.source(edge));
}

/** Keys of what a statement's links of a kind lead to: `targetsOf(graph, statement, 'about')` are those it mentions. */
export function targetsOf(graph: KnowledgeGraph, statement: string, kind: LinkKind): string[] {
  return graph.filterOutEdges(statement, (_, edge) => edge.kind === kind).map((edge) => graph.target(edge));
}
