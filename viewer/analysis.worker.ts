import { analyze } from './state/analysis.ts';
import type { Analysis } from './state/analysis-messages.ts';

/** Computes one thing off the page's thread. */
self.addEventListener('message', ({ data }: MessageEvent<Analysis>) => {
  self.postMessage(analyze(data));
});
