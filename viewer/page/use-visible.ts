import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { type Visible, visibleOf } from '../state/visible.ts';
import { useViewer } from './store.ts';

/** What legend and filters leave of the graph now, in a component. */
export function useVisible(graph: KnowledgeGraph): Visible {
  return visibleOf(graph, useViewer());
}
