import type { Annotation } from '../src/schema/annotation.ts';
import type { ReadAnswer, ReadRequest } from './reader-messages.ts';

export type ReadProgress = Extract<ReadAnswer, { type: 'progress' }>;

let worker: Worker | undefined;

/**
 * Reads an article in a worker, which starts with the first one.
 *
 * @param id the article's id in the graph
 * @throws Error with a line for the user, where the text is empty or the model cannot be had
 */
export function readArticle(
  id: string,
  text: string,
  onProgress: (progress: ReadProgress) => void,
): Promise<Annotation> {
  worker ??= new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const reader = worker;
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      reader.removeEventListener('message', answered);
      reader.removeEventListener('error', broke);
    };
    const answered = ({ data }: MessageEvent<ReadAnswer>): void => {
      if (data.id !== id) return;
      if (data.type === 'progress') {
        onProgress(data);
        return;
      }
      settle();
      if (data.type === 'read') resolve(data.annotation);
      else reject(new Error(data.message));
    };
    const broke = (): void => {
      settle();
      worker = undefined;
      reject(new Error('this browser could not start the reader'));
    };
    reader.addEventListener('message', answered);
    reader.addEventListener('error', broke);
    reader.postMessage({ type: 'read', id, text } satisfies ReadRequest);
  });
}
