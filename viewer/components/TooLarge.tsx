import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { drawWhole } from '../state/changes-drawing.ts';

interface TooLargeProps {
  readonly graph: KnowledgeGraph;
  /** How many nodes are drawn now. */
  readonly shown: number;
}

/** Says that a graph is too large to be drawn unasked, and how much of it is drawn. */
export function TooLarge({ graph, shown }: TooLargeProps) {
  const all = `${graph.order.toLocaleString('en')} nodes and ${graph.size.toLocaleString('en')} lines`;
  return (
    <div className="too-large" data-empty={shown === 0}>
      <p>
        {shown === 0
          ? `This graph has ${all}. Search for a name to see what belongs to it, or draw everything.`
          : `Drawn: ${shown.toLocaleString('en')} nodes, what belongs to the selection, of ${all}.`}
      </p>
      <p>
        {shown === 0 && (
          <button type="button" onClick={() => document.getElementById('search')?.focus()}>
            Search
          </button>
        )}{' '}
        <button type="button" onClick={() => store.update(drawWhole)}>
          Draw everything
        </button>
      </p>
    </div>
  );
}
