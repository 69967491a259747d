import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { articlesOf } from './articles.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { shorten } from './shorten.ts';

/** A filter in words, and what takes it off. */
export interface ActiveFilter {
  readonly text: string;
  readonly without: Partial<Filters>;
}

/** Longer names are cut in the line that says what narrows the graph. */
const LENGTH = 40;

/**
 * The filters that narrow the graph now, in words.
 *
 * @example activeFilters(graph, { ...NO_FILTERS, since: '2025-12' }) // [{ text: 'since 2025-12', without: { since: '' } }]
 */
export function activeFilters(graph: KnowledgeGraph, filters: Filters): ActiveFilter[] {
  const { types, speaker, article, since, until, weight, sure } = filters;
  const { speaker: nobody, article: none, weight: lightest } = NO_FILTERS;
  const name = graph.hasNode(speaker) ? graph.getNodeAttribute(speaker, 'label') : speaker;
  const reported = articlesOf(graph).get(article)?.attributes;
  return [
    ...(speaker ? [{ text: `said by ${shorten(name, LENGTH)}`, without: { speaker: nobody } }] : []),
    ...[...types].sort().map((type) => ({
      text: type,
      without: { types: new Set([...types].filter((each) => each !== type)) },
    })),
    ...(article ? [{ text: `in “${shorten(reported?.title ?? article, LENGTH)}”`, without: { article: none } }] : []),
    ...(since ? [{ text: `since ${since}`, without: { since: '' } }] : []),
    ...(until ? [{ text: `until ${until}`, without: { until: '' } }] : []),
    ...(weight > 1 ? [{ text: `stated ${weight} times or more`, without: { weight: lightest } }] : []),
    ...(sure > 0 ? [{ text: `at least ${sure} % sure`, without: { sure: NO_FILTERS.sure } }] : []),
  ];
}
