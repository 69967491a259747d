import type { WordSpan } from '../parse.ts';
import { logSigmoid, logSoftmax } from './probability.ts';
import { chain, viterbi } from './viterbi.ts';

/** How sure a cue must be; set on PolNeAR dev, as are the other numbers here. */
const LEAST_CUE = 0.35;

/** Labels of a word by its cue tag, and by its part in one cue's attribution. */
const [OUT, BEGIN, INSIDE] = [0, 1, 2] as const;
const [SOURCE, CONTENT] = [1, 2] as const;
const STATES = 3;

/** Added to the logits of sources: the model is taught few words inside them and many outside, and doubts too much. */
const TRUST_IN_SOURCE = 2;

/** What it costs that a part begins or ends. A source is often one word ("she"), so only contents are smoothed. */
const BORDER = [0, 0, 0.5];
const contiguous = chain(STATES, (from, to) => (from === to ? 0 : -(BORDER[from] ?? 0) - (BORDER[to] ?? 0)));

export interface Cue {
  readonly span: WordSpan;
  readonly confidence: number;
}

export interface Parts {
  readonly source: WordSpan[];
  readonly content: WordSpan[];
  /** Mean probability of the labels of the words in either part; 0 where there is none. */
  readonly confidence: number;
}

/**
 * The cues of a window: a word that likely begins one, and those after it that likely go on with it.
 *
 * @param logits [words, 3], row-major: out, begin, inside
 */
export function decodeCues(logits: Float32Array): Cue[] {
  const probability = (word: number, label: number) => Math.exp(logSoftmax(logits, STATES * word, STATES)[label] ?? 0);
  const words = logits.length / STATES;
  const cues: Cue[] = [];
  for (let first = 0; first < words; first++) {
    const confidence = probability(first, BEGIN);
    if (confidence < LEAST_CUE) continue;
    let last = first;
    while (last + 1 < words && probability(last + 1, INSIDE) > 0.5) last++;
    cues.push({ span: [first, last], confidence });
    first = last;
  }
  return cues;
}

/**
 * The source and the content of one cue's attribution (PolNeAR, https://aclanthology.org/L18-1524/). Each word of the window is in
 * either or in none, so the parts are disjoint; changes cost something, so they are few.
 *
 * @param source logits of the window's words to be in the source
 * @param content logits of the window's words to be in the content
 */
export function decodeParts(cue: WordSpan, source: Float32Array, content: Float32Array): Parts {
  const scores = new Float64Array(STATES * source.length);
  source.forEach((logit, word) => {
    const s = logit + TRUST_IN_SOURCE;
    const c = content[word] ?? 0;
    const barred = cue[0] <= word && word <= cue[1] ? Number.NEGATIVE_INFINITY : 0;
    scores[STATES * word + OUT] = logSigmoid(-s) + logSigmoid(-c);
    scores[STATES * word + SOURCE] = logSigmoid(s) + logSigmoid(-c) + barred;
    scores[STATES * word + CONTENT] = logSigmoid(-s) + logSigmoid(c) + barred;
  });
  const path = viterbi(scores, contiguous);
  const inside = [...path.keys()].filter((word) => path[word] !== OUT);
  const sum = inside.reduce((total, word) => total + Math.exp(scores[STATES * word + (path[word] ?? OUT)] ?? 0), 0);
  return {
    source: runs(path, SOURCE),
    content: runs(path, CONTENT),
    confidence: inside.length > 0 ? sum / inside.length : 0,
  };
}

/** The stretches of words in a state. */
function runs(path: Int32Array, state: number): WordSpan[] {
  const found: [number, number][] = [];
  path.forEach((at, word) => {
    if (at !== state) return;
    const open = found.at(-1);
    if (open && open[1] === word - 1) open[1] = word;
    else found.push([word, word]);
  });
  return found;
}
