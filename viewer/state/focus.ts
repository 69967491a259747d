import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { partsOf } from './parts.ts';
import { statementsBetween } from './statements.ts';
import type { Selection } from './viewer-state.ts';

/** The nodes and edges that stay while the rest fades. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * What belongs to a selection: a node's neighbors with the edges to them. A statement joins several entities as one edge
 * joins two, so whoever said it, heard it or is spoken of in it belongs to it.
 */
export function focusOn(graph: KnowledgeGraph, selection: Selection): Focus {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const take = (edge: string): void => {
    edges.add(edge);
    for (const node of graph.extremities(edge)) nodes.add(node);
  };
  const takeAround = (key: string): void => {
    nodes.add(key);
    graph.forEachEdge(key, (edge, attributes) => {
      if (attributes.kind !== 'reports') take(edge);
    });
  };
  const takeStatement = (key: string): void => {
    if (graph.getNodeAttribute(key, 'kind') === 'statement') takeAround(key);
  };
  switch (selection.kind) {
    case 'node':
      takeAround(selection.key);
      if (graph.getNodeAttribute(selection.key, 'kind') === 'article') graph.forEachEdge(selection.key, take);
      if (graph.getNodeAttribute(selection.key, 'kind') !== 'statement')
        for (const neighbor of graph.neighbors(selection.key)) if (nodes.has(neighbor)) takeStatement(neighbor);
      break;
    case 'edge': {
      take(selection.key);
      const edge = graph.getEdgeAttributes(selection.key);
      if (edge.kind !== 'relation') break;
      if (edge.by && graph.hasNode(edge.by)) nodes.add(edge.by);
      for (const { statement } of edge.evidence) if (statement && graph.hasNode(statement)) nodes.add(statement);
      break;
    }
    case 'pair':
      nodes.add(selection.source).add(selection.target);
      for (const statement of statementsBetween(graph, selection.source, selection.target)) takeStatement(statement);
      break;
    case 'path':
      for (const key of partsOf(graph, selection).nodes) nodes.add(key);
      for (const edge of partsOf(graph, selection).edges) edges.add(edge);
  }
  return { nodes, edges };
}
