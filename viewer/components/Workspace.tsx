import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { useMedia } from '../page/use-media.ts';
import { showPane } from '../state/changes.ts';
import { PANES, type Pane } from '../state/viewer-state.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { CorrectionBar } from './CorrectionBar.tsx';
import { GraphPane } from './GraphPane.tsx';
import { ListPane } from './ListPane.tsx';
import { ViewBar } from './ViewBar.tsx';

/** Where two panes fit, the graph is always one of them. */
const BESIDE_GRAPH: readonly Pane[] = ['list', 'article'];
const PANE_NAMES: Readonly<Record<Pane, string>> = { graph: 'Graph', list: 'List', article: 'Article' };

/** The three linked views: list, graph and article. */
export function Workspace({ graph }: { readonly graph: KnowledgeGraph }) {
  const { pane } = useViewer();
  const isNarrow = useMedia('(width < 45rem)');
  const panes = isNarrow ? PANES : BESIDE_GRAPH;
  const current = panes.find((each) => each === pane) ?? 'list';
  return (
    <>
      <ViewBar graph={graph} />
      <CorrectionBar />
      <nav className="panes" aria-label="Views">
        {panes.map((each) => (
          <button key={each} type="button" aria-pressed={each === current} onClick={() => store.update(showPane, each)}>
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
