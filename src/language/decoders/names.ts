import { softmax } from './probability.ts';
import { chain, viterbi } from './viterbi.ts';

/** A name of words `first` to `last`, both inclusive; `kind` is one of the model's, `confidence` the probability of all its labels. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
  readonly confidence: number;
}

/**
 * Makes the function that finds names: the likeliest well-formed sequence of BIOES labels
 * (Ratinov and Roth 2009, https://aclanthology.org/W09-1119/).
 *
 * @param labels `O`, and `B-person`, `I-person`, `E-person`, `S-person` … of each kind
 * @returns a function of the logits of one sentence's words [words, labels.length], row-major; its names stand in order and never overlap
 */
export function nameDecoder(labels: readonly string[]): (logits: Float32Array) => NameSpan[] {
  const border = labels.map((label) => label.charAt(0));
  const kind = labels.map((label) => label.slice(2));
  const opens = (label: number) => border[label] === 'B' || border[label] === 'I';
  const goesOn = (label: number) => border[label] === 'I' || border[label] === 'E';
  const follows = (from: number, to: number) => (opens(from) ? goesOn(to) && kind[from] === kind[to] : !goesOn(to));
  const bioes = chain(labels.length, (from, to) => (follows(from, to) ? 0 : Number.NEGATIVE_INFINITY), {
    starts: (label) => !goesOn(label),
    ends: (label) => !opens(label),
  });

  return (logits) => {
    const names: NameSpan[] = [];
    let first = 0;
    let confidence = 1;
    viterbi(logits, bioes).forEach((label, word) => {
      if (!goesOn(label)) [first, confidence] = [word, 1];
      confidence *= softmax(logits, word * labels.length, labels.length, label);
      if (border[label] === 'E' || border[label] === 'S')
        names.push({ first, last: word, kind: kind[label] ?? '', confidence });
    });
    return names;
  };
}
