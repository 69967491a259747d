import { logSoftmax } from './probability.ts';
import { chain, viterbi } from './viterbi.ts';

/** A stretch of words that is a name: `first` to `last`, both inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** For each kind, the log-probability that all words bear its labels. */
  readonly scores: Float64Array;
}

export interface NameDecoder {
  readonly kinds: readonly string[];
  /**
   * The likeliest well-formed sequence of BIOES labels (Ratinov and Roth 2009, https://aclanthology.org/W09-1119/).
   *
   * @param logits of the words of one sentence [words, labels], row-major
   * @returns names in order, which never overlap
   */
  decode(logits: Float32Array): NameSpan[];
  /** What a stretch would score as a name. */
  score(logits: Float32Array, first: number, last: number): Float64Array;
  /** The log-probability that no word of a stretch is in a name. */
  outside(logits: Float32Array, first: number, last: number): number;
}

/** @param labels `O`, and `B-person`, `I-person`, `E-person`, `S-person` … of each kind, in this order */
export function nameDecoder(labels: readonly string[]): NameDecoder {
  const size = labels.length;
  const border = labels.map((label) => label.charAt(0));
  const kind = labels.map((label) => label.slice(2));
  const kinds = [...new Set(kind.slice(1))];
  const opens = (label: number) => border[label] === 'B' || border[label] === 'I';
  const goesOn = (label: number) => border[label] === 'I' || border[label] === 'E';
  const follows = (from: number, to: number) => (opens(from) ? goesOn(to) && kind[from] === kind[to] : !goesOn(to));
  const bioes = chain(size, (from, to) => (follows(from, to) ? 0 : Number.NEGATIVE_INFINITY), {
    starts: (label) => !goesOn(label),
    ends: (label) => !opens(label),
  });

  const score: NameDecoder['score'] = (logits, first, last) => {
    const scores = new Float64Array(kinds.length);
    for (let word = first; word <= last; word++) {
      const at = first === last ? 'S' : word === first ? 'B' : word === last ? 'E' : 'I';
      const row = logSoftmax(logits, word * size, size);
      kinds.forEach((_, k) => {
        scores[k] = (scores[k] ?? 0) + (row[labels.indexOf(`${at}-${kinds[k]}`)] ?? 0);
      });
    }
    return scores;
  };

  return {
    kinds,
    score,
    decode(logits) {
      let first = 0;
      return [...viterbi(logits, bioes)].flatMap((label, word) => {
        if (!goesOn(label)) first = word;
        const closes = border[label] === 'E' || border[label] === 'S';
        return closes ? [{ first, last: word, scores: score(logits, first, word) }] : [];
      });
    },
    outside(logits, first, last) {
      let sum = 0;
      for (let word = first; word <= last; word++) sum += logSoftmax(logits, word * size, size)[0] ?? 0;
      return sum;
    },
  };
}
