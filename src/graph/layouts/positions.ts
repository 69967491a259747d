import type { KnowledgeGraph } from '../../schema/graph.ts';

/** A place in a drawing; the drawing scales it to the room it has. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by its key. */
export type Positions = ReadonlyMap<string, Point>;

/** Moves the nodes of a graph; those without a position stay where they are. */
export function setPositions(graph: KnowledgeGraph, positions: Positions): void {
  graph.updateEachNodeAttributes((key, node) => ({ ...node, ...positions.get(key) }), { attributes: ['x', 'y'] });
}
