import MiniSearch from 'minisearch';
import { isEntity } from '../graph/combine.ts';
import { foldName } from '../graph/entity-keys.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';

export interface SearchHit {
  /** Key of the node, or of the edge where `kind` is "relation". */
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  /** Higher is better; only for comparison. */
  readonly score: number;
}

/** Finds names, aliases, words of quotations and predicates. */
export interface Searcher {
  search(words: string): SearchHit[];
}

/**
 * Makes the index of a graph; keep it for many searches.
 *
 * @example createSearcher(graph).search('peace plan')
 */
export function createSearcher(graph: KnowledgeGraph): Searcher {
  const index = new MiniSearch<{ id: string; key: string; kind: string; label: string; name: string; words: string }>({
    fields: ['name', 'words'],
    storeFields: ['key', 'kind', 'label'],
    processTerm: foldName,
    searchOptions: {
      boost: { name: 3 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    graph.mapNodes((key, node) => ({
      id: `node ${key}`,
      key,
      kind: node.kind,
      label: node.label,
      name: isEntity(node) ? [node.name, ...node.aliases].join(' ') : '',
      words: node.kind === 'statement' ? node.text : node.kind === 'article' ? (node.title ?? '') : '',
    })),
  );
  graph.forEachEdge((key, edge, source, target) => {
    if (edge.kind !== 'relation') return;
    const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'label'));
    index.add({
      ...{ id: `edge ${key}`, key, kind: 'relation', label: `${from} – ${edge.label} – ${to}`, name: '' },
      words: [edge.type, edge.predicate, edge.title ?? ''].join(' '),
    });
  });
  return {
    search: (words) =>
      index
        .search(words)
        .map(({ key, kind, label, score }) => ({ key: String(key), kind: String(kind), label: String(label), score })),
  };
}

/**
 * Searches names, aliases, the words of quotations and predicates, without case and accents; the beginnings of words count.
 *
 * @returns the best first; all words have to occur
 * @example search(graph, 'peace plan')[0]?.kind // 'statement'
 */
export function search(graph: KnowledgeGraph, words: string): SearchHit[] {
  return createSearcher(graph).search(words);
}
