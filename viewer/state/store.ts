/** A value that changes over time and tells those who listen. */
export interface Store<State> {
  readonly get: () => State;
  /** Calls `change(state, …args)` and keeps what it returns. */
  readonly update: <Args extends readonly unknown[]>(
    change: (state: State, ...args: Args) => State,
    ...args: Args
  ) => void;
  /** Calls `listener` after every change; returns the function that ends it. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void;
}

/**
 * Makes a store.
 *
 * @example
 * const store = createStore(INITIAL_STATE);
 * store.update(setTheme, 'dark');
 * store.get().theme; // 'dark'
 */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    update(change, ...args) {
      const before = state;
      state = change(state, ...args);
      if (state !== before) for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
