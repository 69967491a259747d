import { useEffect, useRef } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { useVisible } from '../page/use-visible.ts';
import { reveal, select } from '../state/changes.ts';
import { selectionId } from '../state/selection.ts';
import type { Selection } from '../state/viewer-state.ts';
import { isVisible } from '../state/visible.ts';
import { EdgePage } from './EdgePage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { Icon } from './Icon.tsx';
import { IndexPage } from './IndexPage.tsx';
import { PairPage } from './PairPage.tsx';
import { PathPage } from './PathPage.tsx';
import { StatementPage } from './StatementPage.tsx';

/** Everything that the graph shows, as text: the index, or the page of what is selected. */
export function ListPane({ graph }: { readonly graph: KnowledgeGraph }) {
  const { selection } = useViewer();
  const pane = useRef<HTMLElement>(null);
  const id = selection && selectionId(selection);
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    pane.current?.scrollTo(0, 0);
    // The button that led here is gone, and with it the focus: a reader by keyboard goes on where the new page begins.
    if (document.activeElement === document.body) pane.current?.focus();
  }, [id]);
  return (
    <section className="pane list" ref={pane} aria-label="List" tabIndex={-1}>
      {selection ? (
        <>
          <button type="button" className="back quiet" onClick={() => store.update(select, null)}>
            <Icon name="back" /> Everyone and everything
          </button>
          <HiddenNotice graph={graph} selection={selection} />
          <Page graph={graph} selection={selection} />
        </>
      ) : (
        <IndexPage graph={graph} />
      )}
    </section>
  );
}

function Page({ graph, selection }: { readonly graph: KnowledgeGraph; readonly selection: Selection }) {
  if (selection.kind === 'edge') return <EdgePage graph={graph} edge={selection.key} />;
  if (selection.kind === 'path') return <PathPage graph={graph} source={selection.source} target={selection.target} />;
  if (selection.kind === 'pair') return <PairPage graph={graph} source={selection.source} target={selection.target} />;
  return graph.getNodeAttribute(selection.key, 'kind') === 'statement' ? (
    <StatementPage graph={graph} statement={selection.key} />
  ) : (
    <EntityPage graph={graph} entity={selection.key} />
  );
}

/** Search and links lead to what legend or filters hide, too: the page says why the graph does not show it. */
function HiddenNotice({ graph, selection }: { readonly graph: KnowledgeGraph; readonly selection: Selection }) {
  if (isVisible(graph, useVisible(graph), selection)) return null;
  return (
    <p className="notice">
      Hidden by filter.{' '}
      <button type="button" className="quiet" onClick={() => store.update(reveal)}>
        Show
      </button>
    </p>
  );
}
