import { Presets, SingleBar } from 'cli-progress';

/** Nothing is shown for what takes less than this, in milliseconds. */
const DELAY = 1000;

/** How far a long task has come; silent where standard error is no terminal. */
export interface Progress {
  step(): void;
  stop(): void;
}

/**
 * @param inputs files to read; one may hold many articles, so a single file gives a count without an end
 * @param what is being done: "reading"
 */
export function progress(inputs: number, what: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const format = inputs > 1 ? `${what} {bar} {value}/{total}` : `${what}: {value}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const started = Date.now();
  let done = 0;
  return {
    step() {
      done++;
      const total = Math.max(inputs, done);
      if (!bar.isActive && Date.now() - started > DELAY) bar.start(total, done);
      if (!bar.isActive) return;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
