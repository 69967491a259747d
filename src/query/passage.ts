import { articleOf } from '../graph/merge.ts';
import type { Evidence, KnowledgeGraph } from '../schema/graph.ts';

/** A place in an article with the sentences around it: what a reader checks. */
export interface Passage {
  readonly article: string;
  /** Offsets of the evidence in the article's text. */
  readonly start: number;
  readonly end: number;
  /** The sentences that hold it, white space folded; empty where the graph has no text of the article. */
  readonly sentence: string;
}

/** The sentences in which a piece of evidence stands. */
export function passageOf(graph: KnowledgeGraph, { article, start, end }: Evidence): Passage {
  const node = articleOf(graph, article);
  const holding = node?.sentences.filter((s) => s.start < end && start < s.end) ?? [];
  const from = Math.min(start, ...holding.map((s) => s.start));
  const to = Math.max(end, ...holding.map((s) => s.end));
  return { article, start, end, sentence: (node?.text.slice(from, to) ?? '').replace(/\s+/g, ' ').trim() };
}
