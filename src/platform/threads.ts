import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { HearsayError } from '../errors.ts';
import type { Annotation } from '../schema/annotation.ts';
import { type Answer, type Job, LEAVE } from './thread-messages.ts';

const SCRIPT = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url);

/** Milliseconds for which a thread without work is kept: half a second of loading is saved when more articles come. */
const KEPT = 10_000;

/**
 * The heap of a new thread may grow to so many megabytes before its first full collection. V8 begins with few, collects every few articles, and
 * throws away what it has compiled for functions that live shortly: a tenth of the time went into compiling them again.
 */
const ROOM = '--initial-old-space-size=128';

/** Threads without work, each with the timer that ends it. */
const idle = new Map<Worker, NodeJS.Timeout>();

/** Worker threads that share jobs. */
export interface Threads {
  /** Gives a job to the next free thread. Rejects with HearsayError, or with the error that ended the thread. */
  run(job: Job): Promise<Annotation>;
  /** Drops the jobs that have not begun, waits for those that run, and keeps the threads a while for the next to open some. They do not keep the process alive. */
  close(): Promise<void>;
}

/** Sources in TypeScript run in a thread only where Node reads them itself; programs like tsx transform those of the main thread alone. */
export function canStartThreads(): boolean {
  return SCRIPT.pathname.endsWith('.js') || Boolean(Reflect.get(process.features, 'typescript'));
}

/** Opens threads; each loads the model when its first job comes. */
export function openThreads(count: number): Threads {
  const workers = Array.from({ length: count }, wake);
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const running = new Set<Promise<Answer>>();

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
      const asked = ask(worker, job);
      running.add(asked);
      try {
        const answer = await asked;
        if ('error' in answer) throw new HearsayError(answer.error);
        return answer.annotation;
      } finally {
        running.delete(asked);
        release(worker);
      }
    },
    async close() {
      // Nobody waits for the jobs that have not begun, and a thread that began one would give its answer to whoever opens it next.
      waiting.length = 0;
      await Promise.allSettled(running);
      for (const worker of workers) if (worker.threadId >= 0) rest(worker);
    },
  };
}

/** A thread that was idle, or a new one. */
function wake(): Worker {
  for (const [worker, timer] of idle) {
    clearTimeout(timer);
    idle.delete(worker);
    worker.ref();
    return worker;
  }
  setFlagsFromString(ROOM);
  const worker = new Worker(SCRIPT);
  return worker.once('exit', () => idle.delete(worker));
}

/** Keeps a thread that has nothing to do, and lets it go when nobody has come for it. */
function rest(worker: Worker): void {
  worker.unref();
  const timer = setTimeout(() => {
    idle.delete(worker);
    worker.postMessage(LEAVE);
  }, KEPT);
  idle.set(worker, timer.unref());
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
