import type { FactType } from '../../schema/annotation.ts';
import { type Document, relation, spanOf } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FactPair } from './fact-pairs.ts';
import { hyphenated } from './hyphenated.ts';
import { predicateKey } from './predicate-table.ts';
import type { TreePath } from './tree-path.ts';

/** Relations between a predicate and what it is said of; all others tie nouns. */
const CLAUSAL = /^(nsubj|csubj|obj|iobj|obl|xcomp|ccomp|advcl|acl|parataxis)$/;

const PLACED = /^(obl|obj|nmod|appos|conj|flat)$/;

/**
 * Does the sentence have words that state such a fact? What people know of Wikipedia's pairs, a head learns too, and news names Moscow and the
 * U.S. in one breath for other reasons.
 *
 * @param forward whether the subject stands first
 */
export function isGrounded(
  doc: Document,
  lexicon: Lexicon,
  type: FactType,
  { path, way: words, mentions }: FactPair,
  forward: boolean,
): boolean {
  const lemma = (word: number) => doc.words[word]?.lemma.toLowerCase() ?? '';
  const names = (word: number) =>
    lexicon.facts.get(predicateKey('verb', lemma(word)))?.some((row) => row.type === type);
  if (type === 'kin') return words.some((w) => lexicon.kinship.has(hyphenated(doc, w)) || names(w));
  if (type === 'role') return words.some((w) => lexicon.offices.has(lemma(w)));
  if (type !== 'located_in' || ![...path.up, ...path.down].some((w) => CLAUSAL.test(relation(doc, w)))) return true;
  return words.some(names) || isStaged(doc, path, forward) || isBeside(doc, path, mentions, forward);
}

/** "was held at the Halle [in] Kassel", whatever the tree ties the place to. */
function isBeside(doc: Document, { words }: TreePath, [a, b]: FactPair['mentions'], forward: boolean): boolean {
  const gap = doc.text.slice(spanOf(doc, a).end, spanOf(doc, b).start);
  return forward && /^(?: (?:in|near|on)|,)(?: the)?\s+$/.test(gap) && PLACED.test(relation(doc, words.at(-1) ?? -1));
}

/** "The river [and the lake] lie in Ontario": the subject itself does it, and the place is where, not whose ("in U.S. history"). */
function isStaged(doc: Document, { words, up, down }: TreePath, forward: boolean): boolean {
  const arcs = (forward ? up : [...down].reverse()).map((word) => relation(doc, word));
  const place = (forward ? words.at(-1) : words[0]) ?? -1;
  return /^(?:(?:conj|appos|nmod|flat) )*(?:nsubj|acl)? ?$/.test(arcs.join(' ')) && PLACED.test(relation(doc, place));
}
