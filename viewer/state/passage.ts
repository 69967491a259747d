import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { partsOf } from './parts.ts';
import { statementsBetween } from './statements.ts';
import type { Selection } from './viewer-state.ts';

/** The passages that a selection rests on, in the order of the file. */
export function evidenceOf(graph: KnowledgeGraph, selection: Selection): readonly Evidence[] {
  switch (selection.kind) {
    case 'node': {
      const node = graph.getNodeAttributes(selection.key);
      return node.kind === 'statement' ? node.evidence.filter(({ part }) => part === 'content') : node.evidence;
    }
    case 'edge': {
      const edge = graph.getEdgeAttributes(selection.key);
      return edge.evidence;
    }
    case 'pair':
      return statementsBetween(graph, selection.source, selection.target).flatMap((key) =>
        evidenceOf(graph, { kind: 'node', key }),
      );
    case 'path':
      return partsOf(graph, selection).edges.flatMap((key) => graph.getEdgeAttribute(key, 'evidence'));
  }
}

/** The passage that the article turns to when something is selected. */
export function firstPassage(graph: KnowledgeGraph, selection: Selection): Evidence | null {
  const [first] = evidenceOf(graph, selection);
  return first ? { article: first.article, start: first.start, end: first.end } : null;
}
