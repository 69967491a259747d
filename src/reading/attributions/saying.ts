import { z } from 'zod';

/** Words of saying by lemma (data/lexicon/saying.tsv). */
export interface Saying {
  /** Nouns with what introduces their content: "claim" that, "offer" to. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** What somebody has written or said: "letter". */
  readonly texts: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Verbs whose object is told: "warn". */
  readonly telling: ReadonlySet<string>;
  /** Verbs of those who give an interview, or to whom it is given: "speak". */
  readonly interviewing: ReadonlySet<string>;
}

const VerbUse = z.enum(['that', 'whom', 'interview']);

/** Reads the rows of saying.tsv: word, part of speech, what follows. */
export function parseSaying(rows: readonly (readonly string[])[]): Saying {
  const nouns = new Map<string, string[]>();
  const texts = new Set<string>();
  const verbs = { that: new Set<string>(), whom: new Set<string>(), interview: new Set<string>() };
  for (const [word = '', upos, follows = ''] of rows) {
    if (upos === 'verb') verbs[VerbUse.parse(follows)].add(word);
    else if (follows === 'text') texts.add(word);
    else nouns.set(word, follows === 'any' ? ['that', 'to'] : [follows]);
  }
  return { nouns, texts, verbs: verbs.that, telling: verbs.whom, interviewing: verbs.interview };
}
