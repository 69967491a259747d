import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { useVisible } from '../page/use-visible.ts';
import { setFilters, showEverything } from '../state/changes.ts';
import { activeFilters } from '../state/filter-words.ts';
import { DepthChoice } from './DepthChoice.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FilterPanel } from './FilterPanel.tsx';

/** One line that says what of the graph is shown: filters, how many things are hidden, and how far around the selection. */
export function ViewBar({ graph }: { readonly graph: KnowledgeGraph }) {
  return (
    <section className="view-bar" aria-label="What is shown">
      <Disclosure label="Filters" beside={<ShownNow graph={graph} />}>
        <FilterPanel graph={graph} />
      </Disclosure>
    </section>
  );
}

function ShownNow({ graph }: { readonly graph: KnowledgeGraph }) {
  const { filters } = useViewer();
  const { hiddenCount } = useVisible(graph);
  return (
    <>
      {activeFilters(graph, filters).map(({ text, without }) => (
        <button
          key={text}
          type="button"
          className="chip"
          title="Take this filter off"
          onClick={() => store.update(setFilters, without)}
        >
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      {hiddenCount > 0 && (
        <p className="hidden-count">
          {hiddenCount} not shown.{' '}
          <button type="button" className="quiet" onClick={() => store.update(showEverything)}>
            Show all
          </button>
        </p>
      )}
      <DepthChoice graph={graph} />
    </>
  );
}
