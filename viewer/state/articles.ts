import type { ArticleNode, KnowledgeGraph } from '../../src/schema/graph.ts';

export interface ArticleEntry {
  readonly key: string;
  readonly attributes: ArticleNode;
}

const known = new WeakMap<KnowledgeGraph, ReadonlyMap<string, ArticleEntry>>();

/** The articles of a graph by the id that evidence names. */
export function articlesOf(graph: KnowledgeGraph): ReadonlyMap<string, ArticleEntry> {
  const before = known.get(graph);
  if (before) return before;
  const articles = new Map<string, ArticleEntry>();
  graph.forEachNode((key, attributes) => {
    if (attributes.kind === 'article') articles.set(attributes.article, { key, attributes });
  });
  known.set(graph, articles);
  return articles;
}
