import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { showPane } from '../state/changes.ts';
import { PANES, type Pane } from '../state/viewer-state.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { GraphPane } from './GraphPane.tsx';
import { ListPane } from './ListPane.tsx';

const PANE_NAMES: Readonly<Record<Pane, string>> = { graph: 'Graph', list: 'List', article: 'Article' };

/** The three linked views: list, graph and article. */
export function Workspace({ graph }: { readonly graph: KnowledgeGraph }) {
  const { pane } = useViewer();
  return (
    <>
      <nav className="panes" aria-label="Views">
        {PANES.map((each) => (
          <button key={each} type="button" aria-pressed={each === pane} onClick={() => store.update(showPane, each)}>
            {PANE_NAMES[each]}
          </button>
        ))}
      </nav>
      <main className="workspace" data-pane={pane}>
        <ListPane graph={graph} />
        <GraphPane graph={graph} />
        <ArticlePane graph={graph} />
      </main>
    </>
  );
}
