import { useMemo, useRef } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useViewer } from '../page/store.ts';
import { useDrawing } from '../page/use-drawing.ts';
import { useNeighborhood } from '../page/use-neighborhood.ts';
import { usePositions } from '../page/use-positions.ts';
import { useValues } from '../page/use-values.ts';
import { WALK } from '../page/walk.ts';
import { describe } from '../state/describe.ts';
import { dress } from '../state/dress.ts';
import { focusOn } from '../state/focus.ts';
import { buildScene } from '../state/scene.ts';
import { drawnPart } from '../state/whole.ts';
import { GraphTools } from './GraphTools.tsx';
import { HueLegend } from './HueLegend.tsx';
import { Legend } from './Legend.tsx';
import { TooLarge } from './TooLarge.tsx';
import { Zoom } from './Zoom.tsx';

/** The drawn graph. Everything in it stands in the list as well, for those who do not see or point. */
export function GraphPane({ graph }: { readonly graph: KnowledgeGraph }) {
  const { hidden, folded, filters, measure, pinned, isWhole, selection, hover } = useViewer();
  const container = useRef<HTMLDivElement>(null);
  const near = useNeighborhood(graph);
  const part = useMemo(() => (near ? null : drawnPart(graph, selection, isWhole)), [graph, selection, isWhole, near]);
  const plain = useMemo(
    () => buildScene(graph, { hidden, folded, filters, around: near ?? part }),
    [graph, hidden, folded, filters, near, part],
  );
  const positions = usePositions(graph, plain);
  const values = useValues(plain);
  const scene = useMemo(
    () => (measure === 'kind' || !values.value ? plain : dress(plain, measure, values.value)),
    [plain, measure, values.value],
  );
  const place = useMemo(
    () => (key: string) => pinned.get(key) ?? positions.value?.get(key) ?? graph.getNodeAttributes(key),
    [graph, positions.value, pinned],
  );
  const shown = hover ?? selection;
  const focus = useMemo(() => shown && focusOn(graph, shown), [graph, shown]);
  useDrawing(container, { scene, place, pinned, focus, selection });
  return (
    <section className="pane graph" aria-label="Graph" data-measure={measure}>
      <GraphTools graph={graph} isWorking={positions.isWorking || values.isWorking} allow={values.allow} />
      <div className="canvas">
        <div
          className="walk"
          role="application"
          aria-label="Graph: arrow keys go from node to node, Enter selects, Shift with an arrow key moves a node"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is an application, which one operates
          tabIndex={0}
          {...WALK}
        >
          <div
            className="stage"
            ref={container}
            role="img"
            aria-label={`Drawing of ${scene.order} nodes and ${scene.size} lines; the list says the same in words.`}
          />
        </div>
        {part && <TooLarge graph={graph} shown={scene.order} />}
        <p className="caption" role="status">
          {hover && describe(graph, hover)}
        </p>
        <Zoom />
      </div>
      {measure !== 'kind' && values.value && <HueLegend scene={plain} measure={measure} values={values.value} />}
      <Legend graph={graph} />
    </section>
  );
}
