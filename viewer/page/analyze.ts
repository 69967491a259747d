/// <reference types="vite/client" />
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
async function ask(analysis: Analysis, signal?: AbortSignal): Promise<Answer> {
  const worker = await startWorker();
  if (!worker) return computeHere(analysis);
  return new Promise<Answer>((resolve, reject) => {
    const stop = (): void => {
      worker.terminate();
      reject(signal?.reason);
    };
    if (signal?.aborted) return stop();
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
      resolve(computeHere(analysis));
    });
    worker.postMessage(analysis);
  });
}

async function computeHere(analysis: Analysis): Promise<Answer> {
  const { analyze } = await import('../state/analysis.ts');
  return analyze(analysis);
}

/** The worker's script is part of the page, so that a page in one file has it too. `null` where the browser forbids workers. */
async function startWorker(): Promise<Worker | null> {
  const { default: AnalysisWorker } = await import('../analysis.worker.ts?worker&inline');
  try {
    return new AnalysisWorker();
  } catch {
    return null;
  }
}
