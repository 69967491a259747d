import { useMemo, useRef } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useViewer } from '../page/store.ts';
import { useDark } from '../page/use-media.ts';
import { useRenderer } from '../page/use-renderer.ts';
import { describe } from '../state/describe.ts';
import { focusOn } from '../state/focus.ts';
import { buildScene } from '../state/scene.ts';
import { Legend } from './Legend.tsx';
import { Zoom } from './Zoom.tsx';

/** The drawn graph. Everything in it stands in the list as well, for those who do not see or point. */
export function GraphPane({ graph }: { readonly graph: KnowledgeGraph }) {
  const { hidden, folded, selection, hover } = useViewer();
  const container = useRef<HTMLDivElement>(null);
  const isDark = useDark();
  const scene = useMemo(() => buildScene(graph, { hidden, folded }), [graph, hidden, folded]);
  const shown = hover ?? selection;
  const focus = useMemo(() => shown && focusOn(graph, shown), [graph, shown]);
  const renderer = useRenderer(container, { scene, focus, selection, isDark });
  return (
    <section className="pane graph" aria-label="Graph">
      <div
        className="stage"
        ref={container}
        role="img"
        aria-label={`Drawing of ${scene.order} nodes and ${scene.size} lines; the list says the same in words.`}
      />
      {hover && <p className="caption">{describe(graph, hover)}</p>}
      <Legend graph={graph} />
      <Zoom renderer={renderer} />
    </section>
  );
}
