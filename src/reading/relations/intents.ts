import { type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';

/** Does the verb only say what will be done? "will give", "said they would boycott", "plans to attack"; not "would have attacked". */
export function isIntended(doc: Document, lexicon: Lexicon, verb: number): boolean {
  const auxiliaries = (doc.children[verb] ?? []).filter((c) => relation(doc, c) === 'aux').map((c) => lower(doc, c));
  if (auxiliaries.some((aux) => /^(will|'ll|shall|wo)$/.test(aux))) return true;
  if (isReported(doc, verb) && auxiliaries.includes('would') && !auxiliaries.includes('have')) return true;
  const governor = doc.words[doc.words[verb]?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return relation(doc, verb) === 'xcomp' && lexicon.modality.get(governor)?.context === 'future';
}

/** "would" after "said that" is the future of then, elsewhere a condition. */
export function isReported(doc: Document, verb: number): boolean {
  return relation(doc, verb) === 'ccomp';
}
