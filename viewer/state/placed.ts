import { type Positions, setPositions } from '../../src/graph/layouts/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';

/** A copy of a graph whose nodes stand where the drawing shows them; what is not drawn stays where it was. */
export function placed(graph: KnowledgeGraph, positions: Positions): KnowledgeGraph {
  const copy = graph.copy();
  setPositions(copy, positions);
  return copy;
}
