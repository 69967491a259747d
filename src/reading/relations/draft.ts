import type { Context, RelationType } from '../../schema/annotation.ts';
import type { WordRange } from '../document.ts';

/** A relation as a finder states it: the words that state it and the two mentions that it links. */
export interface RelationDraft {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly predicate: string;
  readonly title: string | null;
  readonly trigger: WordRange;
  /** The word that names the act or the state: its clause says whether and when it happened. */
  readonly word: number;
  /** A word of the mention of each: the evidence holds both. */
  readonly subjectWord: number;
  readonly objectWord: number;
  readonly context: Context | null;
  readonly confidence: number;
}
