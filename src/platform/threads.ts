import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.ts';
import type { Annotation } from '../schema/annotation.ts';
import { type Answer, type Job, LEAVE } from './thread-messages.ts';

const SCRIPT = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** Worker threads that share jobs. */
export interface Threads {
  /** Gives a job to the next free thread. Rejects with HearsayError, or with the error that ended the thread. */
  run(job: Job): Promise<Annotation>;
  close(): Promise<void>;
}

/** Sources in TypeScript run in a thread only where Node reads them itself; programs like tsx transform those of the main thread alone. */
export function canStartThreads(): boolean {
  return SCRIPT.pathname.endsWith('.js') || Boolean(Reflect.get(process.features, 'typescript'));
}

/** Starts threads; each loads the model when its first job comes. */
export function openThreads(count: number): Threads {
  const workers = Array.from({ length: count }, () => new Worker(SCRIPT));
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];

  const take = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };

  return {
    async run(job) {
      const worker = await take();
      try {
        const answer = await ask(worker, job);
        if ('error' in answer) throw new HearsayError(answer.error);
        return answer.annotation;
      } finally {
        release(worker);
      }
    },
    async close() {
      await Promise.all(workers.map(leave));
    },
  };
}

/** Lets a thread end its job, then itself. */
async function leave(worker: Worker): Promise<void> {
  if (worker.threadId < 0) return;
  const gone = once(worker, 'exit');
  worker.postMessage(LEAVE);
  await gone;
}

/** Sends a job and waits for its answer. */
function ask(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
    };
    const answered = (answer: Answer): void => {
      settle();
      resolve(answer);
    };
    const failed = (error: Error): void => {
      settle();
      reject(error);
    };
    const ended = (): void => failed(new Error('a reading thread ended before its time'));
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(job);
  });
}
