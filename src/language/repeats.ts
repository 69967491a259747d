import type { DecidedName } from './agreement.ts';
import type { NameDecoder } from './decoders/names.ts';
import { sigmoid } from './decoders/sigmoid.ts';

/** A sure mention elsewhere counts one in log-odds, and no more than so many count; set on worldwide dev. */
const MOST_EVIDENCE = 3;

/** The words of one sentence as the name decoder reads them. */
export interface NameSentence {
  /** Index of the first word in the text. */
  readonly first: number;
  /** How many words. */
  readonly length: number;
  /** [words, labels], row-major. */
  readonly logits: Float32Array;
}

/**
 * Finds the mentions of known names that their own sentences do not betray: "Minbyon declined." after "the lawyers' group Minbyon".
 *
 * @param names those of the document so far
 * @param form the words of a stretch as written; a mention begins with a capital and is written as the name is
 * @returns further names, none of which touches another
 */
export function findRepeats(
  names: readonly DecidedName[],
  sentences: readonly NameSentence[],
  decoder: NameDecoder,
  form: (first: number, last: number) => string,
): DecidedName[] {
  const known = new Map<string, { kind: number; evidence: number }>();
  const taken = new Set<number>();
  for (const { first, last, kind, confidence } of names) {
    const name = form(first, last);
    known.set(name, { kind, evidence: (known.get(name)?.evidence ?? 0) + confidence });
    for (let word = first; word <= last; word++) taken.add(word);
  }
  const longest = names.reduce((most, { first, last }) => Math.max(most, last - first + 1), 0);

  /** The longest known name that begins at a word and is likelier than none, given the evidence. */
  function repeatAt({ first: offset, length, logits }: NameSentence, first: number): DecidedName | undefined {
    for (let last = Math.min(first + longest, offset + length) - 1; last >= first; last--) {
      const name = known.get(form(first, last));
      if (!name || stretch(first, last).some((word) => taken.has(word))) continue;
      const inside = decoder.score(logits, first - offset, last - offset)[name.kind] ?? Number.NEGATIVE_INFINITY;
      const odds =
        inside - decoder.outside(logits, first - offset, last - offset) + Math.min(name.evidence, MOST_EVIDENCE);
      if (odds > 0) return { first, last, kind: name.kind, confidence: sigmoid(odds) };
    }
    return undefined;
  }

  return sentences.flatMap((sentence) =>
    stretch(sentence.first, sentence.first + sentence.length - 1).flatMap((word) => {
      if (taken.has(word) || !/^\p{Lu}/u.test(form(word, word))) return [];
      const repeat = repeatAt(sentence, word);
      if (!repeat) return [];
      for (const inside of stretch(repeat.first, repeat.last)) taken.add(inside);
      return [repeat];
    }),
  );
}

function stretch(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
