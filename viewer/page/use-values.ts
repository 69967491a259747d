import { useMemo, useState } from 'react';
import type { Values } from '../../src/graph/measures.ts';
import { isSlow } from '../state/measures.ts';
import type { Scene } from '../state/scene.ts';
import { sceneSkeleton } from '../state/scene-skeleton.ts';
import { measure as computeMeasure } from './analyze.ts';
import { useViewer } from './store.ts';
import { type Computed, useComputed } from './use-computed.ts';

export interface Measured extends Computed<Values> {
  /** Lets a measure be computed that takes long; `null` where nothing has to be allowed. */
  readonly allow: (() => void) | null;
}

/** The values of the chosen measure for the nodes of the scene. What takes long waits until the reader allows it. */
export function useValues(scene: Scene): Measured {
  const { measure } = useViewer();
  const [allowed, setAllowed] = useState<Scene | null>(null);
  const mustAsk = isSlow(measure, scene.order, scene.size) && allowed !== scene;
  const compute = useMemo(() => {
    if (measure === 'kind' || mustAsk) return null;
    return (signal: AbortSignal) => computeMeasure(sceneSkeleton(scene), measure, signal);
  }, [scene, measure, mustAsk]);
  return { ...useComputed(compute), allow: mustAsk ? () => setAllowed(scene) : null };
}
