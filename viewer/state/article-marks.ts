import type { EntityKind, KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Selection } from './viewer-state.ts';

/** A stretch of an article that the graph speaks of, and what a click on it selects. */
export interface ArticleMark extends Span {
  readonly part: 'content' | 'source' | 'cue' | 'mention' | 'trigger';
  readonly selection: Selection;
  /** Of a mention: what it refers to. */
  readonly kind?: EntityKind;
}

/** Everything that the graph knows of one article's text: attributions, mentions, and the words that state relations. */
export function marksOf(graph: KnowledgeGraph, article: string): ArticleMark[] {
  const marks: ArticleMark[] = [];
  graph.forEachNode((key, node) => {
    const selection: Selection = { kind: 'node', key };
    if (node.kind === 'statement') {
      for (const { article: id, part, start, end } of node.evidence)
        if (id === article) marks.push({ start, end, part, selection });
    } else if (node.kind !== 'article') {
      for (const { article: id, start, end } of node.evidence)
        if (id === article) marks.push({ start, end, part: 'mention', selection, kind: node.kind });
    }
  });
  graph.forEachEdge((key, edge) => {
    if (edge.kind !== 'relation') return;
    for (const { article: id, trigger } of edge.evidence)
      if (id === article) marks.push({ ...trigger, part: 'trigger', selection: { kind: 'edge', key } });
  });
  return marks;
}
