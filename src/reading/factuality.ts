import type { Document } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { factualityOf } from './relations/modality.ts';

/** What a predicate counts for that the model takes for happened and the words deny: measured on UDS dev, where such words err too. */
const DENIED = -0.3;

/**
 * Whether what a word names happened, from -1 (did not) to 1 (did); null where it is no predicate. The model decides, except where the words deny
 * what it takes for happened: "nobody attacked", "denied that the army had attacked", "failed to take".
 */
export function factualityAt(doc: Document, lexicon: Lexicon, word: number): number | null {
  const seen = doc.words[word]?.factuality ?? null;
  if (seen === null || seen <= 0) return seen;
  return factualityOf(doc, lexicon, [word]).polarity === 'negative' ? DENIED : seen;
}
