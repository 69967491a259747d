import type { KnowledgeGraph, LinkKind } from '../../schema/graph.ts';
import type { Columns } from './layered.ts';

/**
 * The columns of the layered view: who speaks (0), what is said (1), what is spoken of (2). "Putin said that Zelensky …", and of Putin others
 * speak too: an entity stands where it has more links, and with as many it counts as a speaker. What neither speaks nor is spoken of stands
 * with what is spoken of.
 *
 * @example columnsOf(graph).get('statement:upi-witkoff/a1') // 1
 */
export function columnsOf(graph: KnowledgeGraph): Columns {
  return new Map(
    graph.mapNodes((key, { kind }) => {
      if (kind === 'statement') return [key, 1];
      if (kind === 'article') return [key, 0];
      const said = countOf(graph.outEdges(key), graph, 'said');
      return [key, said > 0 && said >= countOf(graph.inEdges(key), graph, 'about') ? 0 : 2];
    }),
  );
}

function countOf(edges: readonly string[], graph: KnowledgeGraph, kind: LinkKind): number {
  return edges.filter((edge) => graph.getEdgeAttribute(edge, 'kind') === kind).length;
}
