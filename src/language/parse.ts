import type { Span } from '../schema/span.ts';
import type { WordVectors } from './word-vectors.ts';

/** The text as the model reads it. Words, names and quotes are indices into `words`, so that nothing copies the text. */

/** A Universal Dependencies v2 word; `start` and `end` are UTF-16 offsets into the text. */
export interface Word extends Span {
  /** Index into `Parse.sentences`. */
  readonly sentence: number;
  readonly lemma: string;
  readonly upos: string;
  /** Index into `Parse.words` of the word that this one depends on, in the same sentence; -1 = root. */
  readonly head: number;
  /** Probability that `head` is right, 0 to 1; not calibrated. */
  readonly attachment: number;
  /** The relation to the head, with its subtype: `nsubj:pass`. */
  readonly deprel: string;
  /** -1 did not happen … 1 happened, on predicates (UDS factuality). */
  readonly factuality: number | null;
}

/** `norp`: nationalities, religions and parties as adjectives or groups ("Ukrainian", "Republicans"), which name no entity themselves. */
export type NameType = 'person' | 'organization' | 'place' | 'event' | 'work' | 'norp';

/** A name: the words `first` to `last`, both inclusive. Names stand in order and do not overlap. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** Probability that all its words bear this name's labels, 0 to 1. */
  readonly confidence: number;
}

/** The words from the first to the last of a stretch, both inclusive. */
export type WordSpan = readonly [first: number, last: number];

/** An attribution as the model sees it: who (source) says what (content) by which words (cue). The three are disjoint. */
export interface Quote {
  readonly cue: WordSpan;
  readonly source: readonly WordSpan[];
  readonly content: readonly WordSpan[];
  /** Mean probability of its words' labels, 0 to 1; not calibrated. */
  readonly confidence: number;
}

export interface Parse {
  readonly words: readonly Word[];
  /** From a sentence's first word to the end of its last. */
  readonly sentences: readonly Span[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
  /** What the model made of each word in its place, for readings of more than a sentence. */
  readonly vectors: WordVectors;
}

/** A language that hearsay can read. */
export interface Language {
  /**
   * Reads a text.
   *
   * @param text at any length; time grows linearly with it
   * @param onProgress is told the share of the text that is read, 0 to 1
   * @example (await english.parse('Putin left.')).words.map((w) => w.deprel) // ['nsubj', 'root', 'punct']
   */
  parse(text: string, onProgress?: (share: number) => void): Promise<Parse>;
}
