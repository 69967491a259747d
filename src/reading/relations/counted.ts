import { type Document, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { prepositionOf } from './clauses.ts';

/**
 * What a noun counts: "senators" of "a group of senators", "life" of "most of her life"; of a noun that counts nothing the noun itself.
 *
 * @returns undefined where a word that counts says not what
 */
export function counted(doc: Document, lexicon: Lexicon, noun: number): number | undefined {
  if (!lexicon.quantityNouns.has(doc.words[noun]?.lemma.toLowerCase() ?? '')) return noun;
  return (doc.children[noun] ?? []).find((c) => relation(doc, c) === 'nmod' && prepositionOf(doc, c) === 'of');
}
