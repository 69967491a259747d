import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { neighborhood } from '../state/neighborhood.ts';
import { useViewer } from './store.ts';
import { useVisible } from './use-visible.ts';

/** The nodes within the chosen depth around the selection; null where all are shown. */
export function useNeighborhood(graph: KnowledgeGraph): ReadonlySet<string> | null {
  const { selection, depth } = useViewer();
  const visible = useVisible(graph);
  return useMemo(
    () => (selection && depth !== null ? neighborhood(graph, visible, selection, depth) : null),
    [graph, visible, selection, depth],
  );
}
