import { useSyncExternalStore } from 'react';
import { createStore } from '../state/store.ts';
import { INITIAL_STATE, type ViewerState } from '../state/viewer-state.ts';

/** The one state of the page. */
export const store = createStore<ViewerState>(INITIAL_STATE);

/** The current state, in a component. */
export function useViewer(): ViewerState {
  return useSyncExternalStore(store.subscribe, store.get);
}
