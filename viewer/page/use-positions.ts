import { useMemo } from 'react';
import { columnsOf } from '../../src/graph/layouts/columns.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Scene } from '../state/scene.ts';
import { mostLinked, sceneSkeleton } from '../state/scene-skeleton.ts';
import { layOut } from './analyze.ts';
import { useViewer } from './store.ts';
import { type Computed, useComputed } from './use-computed.ts';

/** Where the chosen layout puts the nodes of the scene; nowhere else than where they are in the free one. */
export function usePositions(graph: KnowledgeGraph, scene: Scene): Computed<Positions> {
  const { layout, center } = useViewer();
  const compute = useMemo(() => {
    const middle = center !== null && scene.hasNode(center) ? center : mostLinked(scene);
    if (layout === 'force' || middle === null) return null;
    return (signal: AbortSignal) => {
      const skeleton = sceneSkeleton(scene).export();
      return layOut({ name: layout, skeleton, center: middle, columns: columnsOf(graph) }, signal);
    };
  }, [graph, scene, layout, center]);
  return useComputed(compute);
}
