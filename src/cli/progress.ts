import { Presets, SingleBar } from 'cli-progress';

/** Nothing is shown for what takes less than this. */
const DELAY = 1000;

/** How far a long task has come; silent where standard error is no terminal. */
export interface Progress {
  step(): void;
  stop(): void;
}

export function progress(total: number, what: string): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const started = Date.now();
  let done = 0;
  return {
    step() {
      done++;
      if (bar.isActive) bar.update(done);
      else if (Date.now() - started > DELAY) bar.start(total, done);
    },
    stop: () => bar.stop(),
  };
}
