import { HearsayError } from '../errors.ts';
import type { ArticleNode, KnowledgeGraph } from '../schema/graph.ts';
import { combine } from './combine.ts';
import { articleKey } from './keys.ts';
import { fromRecords, type Records, toRecords } from './records.ts';
import { without } from './without.ts';

/**
 * Merges graphs into a new one. Articles that are in several count once, as the last of them has it; entities of one full name become one
 * node. The result does not depend on the order of graphs that share no article.
 *
 * @throws HearsayError where two different texts have the same article id
 * @example mergeGraphs([monday, tuesday])
 */
export function mergeGraphs(graphs: Iterable<KnowledgeGraph>): KnowledgeGraph {
  return fromRecords(mergeRecords([...graphs].map(toRecords)));
}

/**
 * Takes an article out: its statements, and of every entity and edge what it says of them. What no other article says is gone.
 *
 * @param article the article's id; a graph without it comes back equal
 * @example removeArticle(graph, 'upi-witkoff')
 */
export function removeArticle(graph: KnowledgeGraph, article: string): KnowledgeGraph {
  return fromRecords(without(toRecords(graph), new Set([article])));
}

/** Merges records; of an article that several hold, the last reading stands. */
export function mergeRecords(parts: readonly Records[]): Records {
  const last = new Map<string, { part: number; text: string }>();
  parts.forEach((part, index) => {
    for (const { article, text } of articlesOf(part)) {
      const known = last.get(article);
      if (known && known.text !== text)
        throw new HearsayError(`two different texts have the id "${article}": give one of them another with --id`);
      last.set(article, { part: index, text });
    }
  });
  const kept = parts.map((part, index) => {
    const replaced = articlesOf(part).filter(({ article }) => last.get(article)?.part !== index);
    return without(part, new Set(replaced.map(({ article }) => article)));
  });
  return combine(kept);
}

function articlesOf(part: Records): ArticleNode[] {
  return [...part.nodes.values()].filter((node) => node.kind === 'article');
}

/** The article with this id, if the graph has it. */
export function articleOf(graph: KnowledgeGraph, article: string): ArticleNode | undefined {
  const key = articleKey(article);
  const node = graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  return node?.kind === 'article' ? node : undefined;
}
