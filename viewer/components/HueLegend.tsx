import { useMemo } from 'react';
import type { Values } from '../../src/graph/measures.ts';
import { hueLegend } from '../state/hue-legend.ts';
import { type Computed, MEASURE_NAMES } from '../state/measures.ts';
import type { Scene } from '../state/scene.ts';
import { shorten } from '../state/shorten.ts';

interface HueLegendProps {
  readonly scene: Scene;
  readonly measure: Computed;
  readonly values: Values;
}

/** What the colors stand for where they follow a measure. */
export function HueLegend({ scene, measure, values }: HueLegendProps) {
  const rows = useMemo(() => hueLegend(scene, measure, values), [scene, measure, values]);
  return (
    <div className="hues">
      <p>{MEASURE_NAMES[measure][1]}</p>
      <ul>
        {rows.map(({ hue, name, count }) => (
          <li key={hue} className="row">
            <span className="dot" data-hue={hue} />
            <span className="name">{shorten(name, 36)}</span>
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
