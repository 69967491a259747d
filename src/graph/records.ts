import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { create } from './create.ts';

/** A graph as plain lists: what is merged, filtered and written to files. */
export interface Records {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: ReadonlyMap<string, EdgeRecord>;
}

export interface EdgeRecord {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export function toRecords(graph: KnowledgeGraph): Records {
  return {
    nodes: new Map(graph.mapNodes((key, attributes) => [key, attributes] as const)),
    edges: new Map(graph.mapEdges((key, attributes, source, target) => [key, { source, target, attributes }] as const)),
  };
}

/** Nodes and edges go in sorted by key, so that the same content makes the same graph whatever the order of the articles. */
export function fromRecords({ nodes, edges }: Records): KnowledgeGraph {
  const graph = create();
  for (const [key, attributes] of sorted(nodes)) graph.addNode(key, attributes);
  for (const [key, { source, target, attributes }] of sorted(edges))
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(key, source, target, attributes);
  return graph;
}

function sorted<T>(records: ReadonlyMap<string, T>): [string, T][] {
  return [...records].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
