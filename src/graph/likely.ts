import type { KnowledgeGraph } from '../schema/graph.ts';

/**
 * Takes the relations out that were read with less confidence, and the entities that nothing else ties to the graph. The graph is changed in place.
 *
 * @param least 0 to 1: the probability that a relation's type, subject and object are right
 * @returns the graph
 * @example keepLikely(graph, 0.5) // what is likelier right than wrong stays
 */
export function keepLikely(graph: KnowledgeGraph, least: number): KnowledgeGraph {
  const doubtful = graph.filterEdges((_, edge) => edge.kind === 'relation' && edge.confidence < least);
  const ends = new Set(doubtful.flatMap((edge) => graph.extremities(edge)));
  for (const edge of doubtful) graph.dropEdge(edge);
  for (const node of ends) if (graph.degree(node) === 0) graph.dropNode(node);
  return graph;
}
