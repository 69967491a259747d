import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { Values } from '../../src/graph/measures.ts';
import type { Skeleton } from '../../src/graph/skeleton.ts';
import type { Analysis, Answer, Arrangement } from '../state/analysis-messages.ts';
import type { Computed } from '../state/measures.ts';

/**
 * Computes a layout in a worker.
 *
 * @param signal stops it
 * @throws Error where it cannot be computed, or with the signal's reason
 */
export async function layOut(skeleton: Skeleton, arrangement: Arrangement, signal?: AbortSignal): Promise<Positions> {
  const answer = await ask({ type: 'layout', skeleton: skeleton.export(), arrangement }, signal);
  if (answer.type === 'positions') return answer.positions;
  throw new Error(answer.type === 'failed' ? answer.message : 'no layout came back');
}

/** Computes a measure in a worker, as `layOut` does a layout. */
export async function measure(skeleton: Skeleton, name: Computed, signal?: AbortSignal): Promise<Values> {
  const answer = await ask({ type: 'measure', skeleton: skeleton.export(), name }, signal);
  if (answer.type === 'values') return answer.values;
  throw new Error(answer.type === 'failed' ? answer.message : 'no measure came back');
}

/** A worker for each task: whoever does not want the answer any more stops it. Where none may start, the page computes itself. */
function ask(analysis: Analysis, signal?: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const computeHere = (): void => {
      import('../state/analysis.ts').then(({ analyze }) => resolve(analyze(analysis)), reject);
    };
    const worker = startWorker();
    if (!worker) return computeHere();
    const stop = (): void => {
      worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    const settle = (): void => {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      settle();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      settle();
      computeHere();
    });
    worker.postMessage(analysis);
  });
}

/** A page that was opened from a disk may start none. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('../analysis.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
