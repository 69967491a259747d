/** Words of saying by lemma (data/lexicon/saying.tsv). */
export interface Saying {
  /** Nouns with what introduces their content: "claim" that, "offer" to. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** What somebody has written or said: "letter". */
  readonly texts: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** Reads the rows of saying.tsv: word, part of speech, what follows. */
export function parseSaying(rows: readonly (readonly string[])[]): Saying {
  const nouns = new Map<string, string[]>();
  const texts = new Set<string>();
  const verbs = new Set<string>();
  for (const [word = '', upos, follows = ''] of rows) {
    if (upos === 'verb') verbs.add(word);
    else if (follows === 'text') texts.add(word);
    else nouns.set(word, follows === 'any' ? ['that', 'to'] : [follows]);
  }
  return { nouns, texts, verbs };
}
