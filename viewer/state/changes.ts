import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { type Place, toFragment } from './address.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { Depth } from './neighborhood.ts';
import { firstPassage } from './passage.ts';
import { holds, sameSelection } from './selection.ts';
import { type Listing, listingOf } from './tables.ts';
import type { Pane, Selection, Theme, ViewerState } from './viewer-state.ts';
import { isVisible, rowsBehind, visibleOf } from './visible.ts';

/** Every way in which the state changes, as plain functions `(state, …) => state`. */

/** Shows a graph; what was selected stays selected if the new graph has it too. */
export function showGraph(state: ViewerState, graph: KnowledgeGraph, name: string): ViewerState {
  const opened: ViewerState = {
    ...state,
    phase: 'ready',
    graph,
    corrections: { ...state.corrections, opened: graph, misses: [] },
    name,
    problem: null,
    progress: null,
    hover: null,
    passage: null,
    pinned: new Map(),
    // An address that asks for everything is there before the first graph; the next graph asks anew.
    isWhole: state.graph === null && state.isWhole,
  };
  return select(opened, state.selection);
}

/** Nothing to show: the page says how to open a file. */
export function showNothing(state: ViewerState): ViewerState {
  return { ...state, phase: 'empty' };
}

/** Reports a file that could not be opened; what was shown before stays. */
export function report(state: ViewerState, problem: string | null): ViewerState {
  return { ...state, problem, progress: null, phase: state.graph ? 'ready' : 'empty' };
}

/** Says how far the reading of an article is. */
export function advance(state: ViewerState, progress: ViewerState['progress']): ViewerState {
  return { ...state, progress, problem: null };
}

/** Selects, or with `null` deselects. Without a graph the wish is kept until one comes. */
export function select(state: ViewerState, selection: Selection | null): ViewerState {
  if (!state.graph || !selection) return { ...state, selection, hover: null, passage: null };
  if (!holds(state.graph, selection)) return { ...state, selection: null, hover: null, passage: null };
  return { ...state, selection, hover: null, passage: firstPassage(state.graph, selection) };
}

export function hover(state: ViewerState, selection: Selection | null): ViewerState {
  return sameSelection(state.hover, selection) ? state : { ...state, hover: selection };
}

/** Marks a passage in the article and shows the article where only one pane fits. */
export function read(state: ViewerState, passage: Evidence): ViewerState {
  return { ...state, passage: { ...passage }, pane: 'article' };
}

/** Switches a row of the legend off or on again. */
export function toggleHidden(state: ViewerState, id: string): ViewerState {
  const hidden = new Set(state.hidden);
  if (!hidden.delete(id)) hidden.add(id);
  return { ...state, hidden };
}

/** Narrows to less, or to more again. */
export function setFilters(state: ViewerState, filters: Partial<Filters>): ViewerState {
  return { ...state, filters: { ...state.filters, ...filters } };
}

export function showEverything(state: ViewerState): ViewerState {
  return { ...state, hidden: new Set(), filters: NO_FILTERS };
}

/** Brings into sight what is selected: rows of the legend that hide it go on; if filters hide it, these go. */
export function reveal(state: ViewerState): ViewerState {
  const { graph, selection } = state;
  if (!graph || !selection) return state;
  const rows = new Set(rowsBehind(graph, selection));
  const hidden = new Set([...state.hidden].filter((row) => !rows.has(row)));
  const { filters } = state;
  const isEnough = isVisible(graph, visibleOf(graph, { hidden, filters }), selection);
  return { ...state, hidden, filters: isEnough ? filters : NO_FILTERS };
}

/** Shows all of the graph, or only so many steps around the selection. */
export function setDepth(state: ViewerState, depth: Depth): ViewerState {
  return { ...state, depth };
}

export function setListing(state: ViewerState, listing: Partial<Listing>): ViewerState {
  return { ...state, listing: { ...state.listing, ...listing } };
}

/** Goes to the list of disputes between or about an entity. */
export function showDisputes(state: ViewerState, of: string): ViewerState {
  return select({ ...state, listing: { ...listingOf('disputes'), of } }, null);
}

/** Picks a second entity beside the one that is selected: the path between the two. Anything else is selected alone. */
export function extend(state: ViewerState, selection: Selection | null): ViewerState {
  const { graph, selection: first } = state;
  if (!graph || first?.kind !== 'node' || selection?.kind !== 'node' || sameSelection(first, selection))
    return select(state, selection);
  const path: Selection = { kind: 'path', source: first.key, target: selection.key };
  return select(state, holds(graph, path) ? path : selection);
}

export function fold(state: ViewerState, folded: boolean): ViewerState {
  return { ...state, folded };
}

export function showPane(state: ViewerState, pane: Pane): ViewerState {
  return { ...state, pane };
}

export function setTheme(state: ViewerState, theme: Theme): ViewerState {
  return { ...state, theme };
}

/** Goes to what an address says. What says the same stays the same object, so that nothing is drawn anew for it. */
export function goTo(state: ViewerState, place: Place): ViewerState {
  const { selection, ...rest } = place;
  const saysSame = (part: Partial<Place>): boolean => toFragment({ ...place, ...part }) === toFragment(place);
  const { hidden, filters, listing } = state;
  const moved: ViewerState = {
    ...state,
    ...rest,
    hidden: saysSame({ hidden }) ? hidden : rest.hidden,
    filters: saysSame({ filters }) ? filters : rest.filters,
    listing: saysSame({ listing }) ? listing : rest.listing,
  };
  return sameSelection(state.selection, selection) ? moved : select(moved, selection);
}
