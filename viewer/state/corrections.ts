import type { Miss } from '../../src/corrections/apply.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { ViewerState } from './viewer-state.ts';

/** What the reader has corrected, and what can be taken back. What is shown follows from it: the opened graph with all that is done. */
export interface Corrections {
  /** The graph as it was opened. */
  readonly opened: KnowledgeGraph | null;
  readonly done: readonly Correction[];
  /** Taken back, the last one first. */
  readonly undone: readonly Correction[];
  /** Those of `done` that find nothing to correct in this graph. */
  readonly misses: readonly Miss[];
  /** Whether the log has changed since it was saved. */
  readonly isUnsaved: boolean;
}

export const NO_CORRECTIONS: Corrections = { opened: null, done: [], undone: [], misses: [], isUnsaved: false };

/** Takes the corrections of a log in, behind those that are made; one that is there already is not made twice. */
export function takeUp(state: ViewerState, log: readonly Correction[]): ViewerState {
  const { corrections } = state;
  const known = new Set(corrections.done.map((correction) => JSON.stringify(correction)));
  const added = log.filter((correction) => !known.has(JSON.stringify(correction)));
  return { ...state, corrections: { ...corrections, done: [...corrections.done, ...added], undone: [] } };
}

export function markSaved(state: ViewerState): ViewerState {
  return { ...state, corrections: { ...state.corrections, isUnsaved: false } };
}

/** A correction of the log as the page lists it. */
export interface LogEntry {
  readonly correction: Correction;
  /** Whether it is made, not taken back. */
  readonly isDone: boolean;
  /** Why it finds nothing to correct; `null` where it does. */
  readonly problem: string | null;
}

/** All corrections in the order in which they were made, those that were taken back behind. */
export function logEntries({ done, undone, misses }: Corrections): LogEntry[] {
  const problems = new Map(misses.map(({ index, problem }) => [index, problem]));
  return [
    ...done.map((correction, index): LogEntry => ({ correction, isDone: true, problem: problems.get(index) ?? null })),
    ...undone.map((correction): LogEntry => ({ correction, isDone: false, problem: null })),
  ];
}
