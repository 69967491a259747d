import type { Context, RelationType } from '../../schema/annotation.ts';
import type { WordRange } from '../document.ts';

/** A relation between two mentions, and the words that state it. */
export interface RelationDraft {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly predicate: string;
  readonly title: string | null;
  readonly trigger: WordRange;
  /** The words that name the act or the state, the governing one first ("held", "talks"): what stands beside them says whether and when it happened. */
  readonly words: readonly [number, ...number[]];
  /** A word of the mention of each: the evidence holds both. */
  readonly subjectWord: number;
  readonly objectWord: number;
  readonly context: Context | null;
  /**
   * Told in passing, by a title, an apposition or an address. In the reported words of somebody else it is the article that tells so: "Henry compared him
   * to Gov. Pete Wilson of California"; only inside quotation marks it is the speaker.
   */
  readonly isPassing?: true;
  /** Probability that type, subject and object are right, 0 to 1. */
  readonly confidence: number;
}

/** A relation as a finder states it; how far the way it was read can be trusted is learned (trust.ts). */
export interface UnweighedDraft extends Omit<RelationDraft, 'confidence'> {
  /** How it was read, in words of the finder's own. */
  readonly grounds: readonly string[];
}

/** Of whom something is stated, in either direction. */
export function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}
