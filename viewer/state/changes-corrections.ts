import { applyCorrections } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { showGraph } from './changes.ts';
import { takeUp } from './corrections.ts';
import { followKey, followSelection } from './follow.ts';
import type { ViewerState } from './viewer-state.ts';

/** Ways in which corrections change the state. They bring tables of all the world's letters along, so the page loads them when one is made. */

export function correct(state: ViewerState, correction: Correction): ViewerState {
  return revise(state, [...state.corrections.done, correction], []);
}

/** Takes the last correction back. */
export function undo(state: ViewerState): ViewerState {
  const { done, undone } = state.corrections;
  const last = done.at(-1);
  return last ? revise(state, done.slice(0, -1), [last, ...undone]) : state;
}

/** Makes the correction again that was taken back last. */
export function redo(state: ViewerState): ViewerState {
  const [next, ...rest] = state.corrections.undone;
  return next ? revise(state, [...state.corrections.done, next], rest) : state;
}

/** Makes the corrections of a log; whoever opens it has it already. */
export function addLog(state: ViewerState, log: readonly Correction[]): ViewerState {
  const revised = revise(state, takeUp(state, log).corrections.done, []);
  const { isUnsaved } = state.corrections;
  return { ...revised, problem: null, corrections: { ...revised.corrections, isUnsaved } };
}

/** Shows another graph, with the corrections that are made: they are of the articles, not of one reading of them. */
export function showCorrected(state: ViewerState, opened: KnowledgeGraph, name: string): ViewerState {
  const { graph, misses } = applyCorrections(opened, state.corrections.done);
  const shown = showGraph(state, graph, name);
  return { ...shown, corrections: { ...shown.corrections, opened, misses } };
}

/** The state after another log, with whatever the reader looks at under its new keys. */
function revise(state: ViewerState, done: readonly Correction[], undone: readonly Correction[]): ViewerState {
  const { opened } = state.corrections;
  const { graph: before, filters } = state;
  if (!opened || !before) return { ...state, corrections: { ...state.corrections, done, undone } };
  const { graph, misses } = applyCorrections(opened, done);
  return {
    ...state,
    graph,
    corrections: { opened, done, undone, misses, isUnsaved: true },
    hover: null,
    selection: state.selection && followSelection(before, graph, state.selection),
    filters: filters.speaker ? { ...filters, speaker: followKey(before, graph, filters.speaker) ?? '' } : filters,
    center: state.center && followKey(before, graph, state.center),
  };
}
