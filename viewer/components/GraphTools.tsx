import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { togglePin } from '../page/toggle-pin.ts';
import { arrange, colorBy, unpinAll } from '../state/changes-drawing.ts';
import { LAYOUT_NAMES, LAYOUTS, type LayoutName } from '../state/layouts.ts';
import { MEASURE_NAMES, MEASURES } from '../state/measures.ts';
import { shorten } from '../state/shorten.ts';

interface GraphToolsProps {
  readonly graph: KnowledgeGraph;
  readonly isWorking: boolean;
  /** Lets a slow measure be computed; `null` where there is nothing to allow. */
  readonly allow: (() => void) | null;
}

/** How the drawing is arranged and colored, and what is fixed in it. */
export function GraphTools({ graph, isWorking, allow }: GraphToolsProps) {
  const { measure } = useViewer();
  return (
    <div className="graph-tools">
      <Layouts graph={graph} />
      <label>
        Color by{' '}
        <select
          value={measure}
          title={MEASURE_NAMES[measure][1]}
          onChange={({ currentTarget }) => {
            const chosen = MEASURES.find((each) => each === currentTarget.value);
            if (chosen) store.update(colorBy, chosen);
          }}
        >
          {MEASURES.map((each) => (
            <option key={each} value={each}>
              {MEASURE_NAMES[each][0]}
            </option>
          ))}
        </select>
      </label>
      <Pins />
      <p role="status">
        {allow ? (
          <>
            This takes a while for {graph.order.toLocaleString('en')} nodes.{' '}
            <button type="button" className="quiet" onClick={allow}>
              Compute
            </button>
          </>
        ) : (
          isWorking && 'Computing …'
        )}
      </p>
    </div>
  );
}

/** The button of the radial view names whom it would put into the middle: what is selected, or who is there. */
function Layouts({ graph }: { readonly graph: KnowledgeGraph }) {
  const { layout, center, selection } = useViewer();
  const selected = selection?.kind === 'node' ? selection.key : null;
  const middle = selected ?? center;
  const nameOf = (each: LayoutName): string => {
    if (each !== 'radial' || middle === null || !graph.hasNode(middle)) return LAYOUT_NAMES[each][0];
    const { kind, label } = graph.getNodeAttributes(middle);
    return `Around ${kind === 'statement' ? 'this statement' : shorten(label, 24)}`;
  };
  const isShown = (each: LayoutName): boolean =>
    layout === each && (each !== 'radial' || selected === null || selected === center);
  return (
    <fieldset className="layouts" aria-label="Arrangement">
      {LAYOUTS.map((each) => (
        <button
          key={each}
          type="button"
          title={LAYOUT_NAMES[each][1]}
          aria-pressed={isShown(each)}
          onClick={() => store.update(arrange, each, middle)}
        >
          {nameOf(each)}
        </button>
      ))}
    </fieldset>
  );
}

function Pins() {
  const { pinned, selection } = useViewer();
  const key = selection?.kind === 'node' ? selection.key : null;
  return (
    <>
      {key !== null && (
        <button type="button" className="quiet" aria-keyshortcuts="p" onClick={() => togglePin(key)}>
          {pinned.has(key) ? 'Unpin' : 'Pin'}
        </button>
      )}
      {pinned.size > 0 && (
        <button type="button" className="quiet" onClick={() => store.update(unpinAll)}>
          Unpin all {pinned.size}
        </button>
      )}
    </>
  );
}
