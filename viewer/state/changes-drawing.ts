import type { Point } from '../../src/graph/layouts/positions.ts';
import type { LayoutName } from './layouts.ts';
import type { Measure } from './measures.ts';
import type { ViewerState } from './viewer-state.ts';

/** Ways in which the drawing changes, as plain functions `(state, …) => state`. */

/** @param center key of the node in the middle of a radial layout */
export function arrange(state: ViewerState, layout: LayoutName, center: string | null = null): ViewerState {
  return { ...state, layout, center: layout === 'radial' ? center : null };
}

export function colorBy(state: ViewerState, measure: Measure): ViewerState {
  return { ...state, measure };
}

/** Fixes a node where the reader has put it: no layout moves it. */
export function pin(state: ViewerState, key: string, { x, y }: Point): ViewerState {
  return { ...state, pinned: new Map(state.pinned).set(key, { x, y }) };
}

export function unpin(state: ViewerState, key: string): ViewerState {
  const pinned = new Map(state.pinned);
  return pinned.delete(key) ? { ...state, pinned } : state;
}

export function unpinAll(state: ViewerState): ViewerState {
  return { ...state, pinned: new Map() };
}

/** Draws all of a graph that is so large that the page asked first. */
export function drawWhole(state: ViewerState): ViewerState {
  return { ...state, isWhole: true };
}
