import type { Correction } from '../../src/schema/corrections.ts';
import { markSaved } from '../state/corrections.ts';
import { baseName } from './download.ts';
import { save } from './save.ts';
import { store } from './store.ts';

/** Corrections as the page makes them: what they need comes with the first. */
const changes = () => import('../state/changes-corrections.ts');

export async function correct(correction: Correction): Promise<void> {
  store.update((await changes()).correct, correction);
}

export async function undo(): Promise<void> {
  if (store.get().corrections.done.length > 0) store.update((await changes()).undo);
}

export async function redo(): Promise<void> {
  if (store.get().corrections.undone.length > 0) store.update((await changes()).redo);
}

/** Saves the log: with it, `hearsay build --corrections` makes the same corrections when the articles are read anew. */
export async function saveCorrections(): Promise<void> {
  const { writeCorrections } = await import('../../src/corrections/log.ts');
  const text = writeCorrections(store.get().corrections.done);
  save(`${baseName()}.corrections.json`, new Blob([text], { type: 'application/json' }));
  store.update(markSaved);
}

/** The browser asks before corrections that are not saved are lost. */
export function guardUnsaved(): void {
  addEventListener('beforeunload', (event) => {
    if (store.get().corrections.isUnsaved) event.preventDefault();
  });
}
