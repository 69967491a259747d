import { type ReactNode, useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { useMedia } from '../page/use-media.ts';
import { fold, toggleHidden } from '../state/changes.ts';
import { type LegendRow, legendOf } from '../state/legend.ts';
import { sampleOf } from '../state/lines.ts';
import { KIND_NAMES, LINE_NAMES } from '../state/words.ts';
import { LineSample } from './LineSample.tsx';

/** What colors, shapes and lines mean; each row switches what it stands for on and off, and counts it. */
export function Legend({ graph }: { readonly graph: KnowledgeGraph }) {
  const { hidden, folded } = useViewer();
  const isRoomy = useMedia('(min-width: 45rem)');
  const { nodes, lines } = useMemo(() => legendOf(graph, hidden), [graph, hidden]);
  return (
    <details className="legend" open={isRoomy}>
      <summary>Legend</summary>
      <fieldset>
        <legend className="visually-hidden">Nodes</legend>
        {nodes.map((row) => (
          <Row key={row.id} row={row} name={KIND_NAMES[row.id][1]}>
            <span className="dot" data-kind={row.id} />
          </Row>
        ))}
      </fieldset>
      <fieldset>
        <legend className="visually-hidden">Lines</legend>
        {lines.map((row) => (
          <Row key={row.id} row={row} name={LINE_NAMES[row.id][0]} meaning={LINE_NAMES[row.id][1]}>
            <LineSample {...sampleOf(row.id)} />
          </Row>
        ))}
      </fieldset>
      <div className="extras">
        <label className="row">
          <input
            type="checkbox"
            checked={folded}
            onChange={({ currentTarget }) => store.update(fold, currentTarget.checked)}
          />
          <span>Fold statements into lines</span>
        </label>
      </div>
    </details>
  );
}

interface RowProps {
  readonly row: LegendRow<string>;
  readonly name: string;
  readonly meaning?: string;
  readonly children: ReactNode;
}

function Row({ row, name, meaning, children }: RowProps) {
  return (
    <label className="row toggle" title={meaning} data-shown={row.shown}>
      <input
        className="visually-hidden"
        type="checkbox"
        checked={row.shown}
        onChange={() => store.update(toggleHidden, row.id)}
      />
      {children}
      <span className="name">{name}</span>
      <span className="count">{row.count}</span>
    </label>
  );
}
