import { useMemo } from 'react';
import { columnsOf } from '../../src/graph/layouts/columns.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Arrangement } from '../state/analysis-messages.ts';
import type { LayoutName } from '../state/layouts.ts';
import type { Scene } from '../state/scene.ts';
import { mostLinked, sceneSkeleton } from '../state/scene-skeleton.ts';
import { layOut } from './analyze.ts';
import { useViewer } from './store.ts';
import { type Computed, useComputed } from './use-computed.ts';

/** Where the chosen layout puts the nodes of the scene; nowhere else than where they are in the free one. */
export function usePositions(graph: KnowledgeGraph, scene: Scene): Computed<Positions> {
  const { layout, center } = useViewer();
  const compute = useMemo(() => {
    const arrangement = arrangementOf(graph, scene, layout, center);
    return arrangement && ((signal: AbortSignal) => layOut(sceneSkeleton(scene), arrangement, signal));
  }, [graph, scene, layout, center]);
  return useComputed(compute);
}

function arrangementOf(
  graph: KnowledgeGraph,
  scene: Scene,
  name: LayoutName,
  wanted: string | null,
): Arrangement | null {
  if (name === 'force') return null;
  if (name === 'layered') return { name, columns: columnsOf(graph) };
  const center = wanted !== null && scene.hasNode(wanted) ? wanted : mostLinked(scene);
  return center === null ? null : { name, center };
}
