import { parentPort } from 'node:worker_threads';
import { HearsayError } from '../errors.ts';
import { annotate } from '../reading/annotate.ts';
import { loadReader } from './node.ts';
import { type Answer, type Job, LEAVE } from './thread-messages.ts';

/** Runs in a worker thread: reads one article after another. It has a core for itself, so the model runs on one thread. */

async function answer({ article, options }: Job): Promise<Answer> {
  try {
    return { annotation: await annotate(article, await loadReader({ threads: 1 }), options) };
  } catch (error) {
    // A bug ends the thread, and its stack reaches the pool.
    if (error instanceof HearsayError) return { error: error.message };
    throw error;
  }
}

let busy: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job | typeof LEAVE) => {
  busy = busy.then(async () => {
    if (job === LEAVE) parentPort?.close();
    else parentPort?.postMessage(await answer(job));
  });
});
