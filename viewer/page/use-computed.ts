import { useEffect, useState } from 'react';
import { report } from '../state/changes.ts';
import { store } from './store.ts';

export interface Computed<T> {
  /** What came out last, also while the next is under way; `null` before the first. */
  readonly value: T | null;
  readonly isWorking: boolean;
}

/**
 * What a computation gives, once it is there. Another computation stops the one before.
 *
 * @param compute the same function as long as the same is wanted; `null` where nothing is to be computed
 */
export function useComputed<T>(compute: ((signal: AbortSignal) => Promise<T>) | null): Computed<T> {
  const [done, setDone] = useState<{ readonly by: typeof compute; readonly value: T } | null>(null);
  useEffect(() => {
    if (!compute) return setDone(null);
    const stopping = new AbortController();
    compute(stopping.signal).then(
      (value) => setDone({ by: compute, value }),
      (error: unknown) => {
        if (stopping.signal.aborted) return;
        store.update(report, error instanceof Error ? error.message : String(error));
      },
    );
    return () => stopping.abort();
  }, [compute]);
  return { value: compute && done ? done.value : null, isWorking: compute !== null && done?.by !== compute };
}
