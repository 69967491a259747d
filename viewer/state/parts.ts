import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { edgesOfPath, nodesOfPath, pathBetween } from './paths.ts';
import type { Selection } from './viewer-state.ts';

/** The nodes and edges that a selection consists of. */
export interface Parts {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What has to be drawn for a selection to be seen; of a path that leads nowhere its two ends. */
export function partsOf(graph: KnowledgeGraph, selection: Selection): Parts {
  switch (selection.kind) {
    case 'node':
      return { nodes: [selection.key], edges: [] };
    case 'edge':
      return { nodes: graph.extremities(selection.key), edges: [selection.key] };
    case 'pair':
      return { nodes: [selection.source, selection.target], edges: [] };
    case 'path': {
      const { source, target } = selection;
      const steps = pathBetween(graph, source, target) ?? [];
      return { nodes: [source, ...nodesOfPath(graph, steps), target], edges: edgesOfPath(graph, steps) };
    }
  }
}
