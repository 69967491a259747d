import { fromFragment, isStep, toFragment } from '../state/address.ts';
import { goTo } from '../state/changes.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';

/** Keeps the address and the state alike. Whatever "back" should undo is a step of its own; other changes replace the address. */
export function followAddress(store: Store<ViewerState>): void {
  store.update(goTo, fromFragment(location.hash));
  addEventListener('popstate', () => store.update(goTo, fromFragment(location.hash)));
  store.subscribe((state, before) => {
    if (state.phase === 'loading') return;
    const fragment = toFragment(state);
    if (fragment === toFragment(fromFragment(location.hash))) return;
    const address = `${location.pathname}${location.search}${fragment}`;
    if (isStep(before, state)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
}
