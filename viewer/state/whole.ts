import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { focusOn } from './focus.ts';
import { holds } from './selection.ts';
import type { Selection } from './viewer-state.ts';

/** How many lines the page draws without asking; more take seconds, and nobody sees one among them. */
export const MOST_LINES = 25_000;

/**
 * The nodes that are drawn of a graph that is too large to be drawn unasked: what belongs to the selection, and nothing without one.
 *
 * @returns `null` where everything is drawn
 */
export function drawnPart(
  graph: KnowledgeGraph,
  selection: Selection | null,
  isWhole: boolean,
): ReadonlySet<string> | null {
  if (isWhole || graph.size <= MOST_LINES) return null;
  return selection && holds(graph, selection) ? focusOn(graph, selection).nodes : new Set();
}
