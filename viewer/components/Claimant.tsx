import { claimantOf } from '../../src/query/voices.ts';
import type { KnowledgeGraph, RelationEdge } from '../../src/schema/graph.ts';
import { NodeLink } from './NodeLink.tsx';

interface ClaimantProps {
  readonly graph: KnowledgeGraph;
  readonly relation: RelationEdge;
}

/** Whose word a relation is: an entity, the article's words for a source without a name, or the article itself. */
export function Claimant({ graph, relation }: ClaimantProps) {
  const { by } = relation;
  if (by !== null && graph.hasNode(by)) return <NodeLink graph={graph} node={by} />;
  return claimantOf(graph, relation) ?? 'the article';
}
