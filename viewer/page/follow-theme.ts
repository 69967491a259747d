import { setTheme } from '../state/changes.ts';
import type { Store } from '../state/store.ts';
import { THEMES, type ViewerState } from '../state/viewer-state.ts';

const KEY = 'hearsay-theme';

/** Keeps the chosen theme for the next visit and tells the style sheet. */
export function followTheme(store: Store<ViewerState>): void {
  const kept = THEMES.find((theme) => theme === readKept());
  if (kept) store.update(setTheme, kept);
  const apply = ({ theme }: ViewerState): void => {
    document.documentElement.dataset['theme'] = theme;
  };
  apply(store.get());
  store.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    apply(state);
    keep(state.theme);
  });
}

/** A browser that forbids storage throws; the choice then lasts as long as the page. */
function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
function keep(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: see readKept.
  }
}
