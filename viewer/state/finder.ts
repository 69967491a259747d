import { createSearcher } from '../../src/query/search.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { selectionId } from './selection.ts';
import type { Selection } from './viewer-state.ts';

/** Something that a search found. */
export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly selection: Selection;
}
export type Find = (query: string) => readonly Hit[];

/** The search over names, aliases, words of statements and predicates; what the legend hides is found too. */
export function createFinder(graph: KnowledgeGraph): Find {
  const searcher = createSearcher(graph);
  return (query) =>
    searcher.search(query).map(({ key, kind, label }) => {
      const selection: Selection = { kind: kind === 'relation' ? 'edge' : 'node', key };
      return { id: selectionId(selection), kind, label, selection };
    });
}
