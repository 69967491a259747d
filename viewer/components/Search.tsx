import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { select } from '../state/changes.ts';
import { Finder } from './Finder.tsx';

/** One search over everything; `/` goes there. */
export function Search({ graph }: { readonly graph: KnowledgeGraph }) {
  return (
    <search className="search">
      <Finder
        id="search"
        hotkey="/"
        graph={graph}
        label="Search names, quotations and relations"
        placeholder="Search names, quotations, relations"
        onChoose={({ selection }) => store.update(select, selection)}
      />
      <span className="key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
