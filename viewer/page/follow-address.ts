import { fromFragment, toFragment } from '../state/address.ts';
import { goTo } from '../state/changes.ts';
import { sameSelection } from '../state/selection.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';

/** Keeps the address and the state alike. A new selection is a step that "back" undoes; other changes replace the address. */
export function followAddress(store: Store<ViewerState>): void {
  store.update(goTo, fromFragment(location.hash));
  addEventListener('popstate', () => store.update(goTo, fromFragment(location.hash)));
  store.subscribe((state, before) => {
    if (state.phase === 'loading') return;
    const fragment = toFragment(state);
    if (fragment === toFragment(fromFragment(location.hash))) return;
    const address = `${location.pathname}${location.search}${fragment}`;
    if (sameSelection(state.selection, before.selection)) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
}
