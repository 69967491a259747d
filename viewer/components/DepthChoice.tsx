import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { setDepth } from '../state/changes.ts';
import { DEPTHS } from '../state/neighborhood.ts';
import { shorten } from '../state/shorten.ts';
import type { Selection } from '../state/viewer-state.ts';

/** How many steps around the selection the graph shows. */
export function DepthChoice({ graph }: { readonly graph: KnowledgeGraph }) {
  const { selection, depth } = useViewer();
  if (!selection) return null;
  return (
    <fieldset className="depth">
      <legend>Steps around {centerOf(graph, selection)}</legend>
      {DEPTHS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === depth}
          aria-label={each === null ? 'all of the graph' : `${each} ${each === 1 ? 'step' : 'steps'}`}
          onClick={() => store.update(setDepth, each)}
        >
          {each ?? 'all'}
        </button>
      ))}
    </fieldset>
  );
}

function centerOf(graph: KnowledgeGraph, selection: Selection): string {
  if (selection.kind !== 'node') return { edge: 'this line', pair: 'the two', path: 'the path' }[selection.kind];
  const { kind, label } = graph.getNodeAttributes(selection.key);
  return kind === 'statement' ? 'this statement' : shorten(label, 24);
}
