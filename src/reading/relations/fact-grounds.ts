import type { FactType } from '../../schema/annotation.ts';
import { type Document, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { hyphenated } from './hyphenated.ts';
import { predicateKey } from './predicate-table.ts';
import type { TreePath } from './tree-path.ts';

/** Relations between a predicate and what it is said of; all others tie nouns. */
const CLAUSAL = /^(nsubj|csubj|obj|iobj|obl|xcomp|ccomp|advcl|acl|parataxis)$/;

/**
 * Does the sentence have words that state such a fact? What people know of Wikipedia's pairs, a head learns too, and news names Moscow and the
 * U.S. in one breath for other reasons.
 *
 * @param path the way through the tree between the two mentions, `words` without those of the mentions
 * @param forward whether the subject stands first
 */
export function isGrounded(
  doc: Document,
  lexicon: Lexicon,
  type: FactType,
  path: TreePath,
  words: readonly number[],
  forward: boolean,
): boolean {
  const lemma = (word: number) => doc.words[word]?.lemma.toLowerCase() ?? '';
  const names = (word: number) =>
    lexicon.facts.get(predicateKey('verb', lemma(word)))?.some((row) => row.type === type);
  if (type === 'kin') return words.some((w) => lexicon.kinship.has(hyphenated(doc, w)) || names(w));
  if (type === 'role') return words.some((w) => lexicon.offices.has(lemma(w)));
  if (type !== 'located_in' || ![...path.up, ...path.down].some((w) => CLAUSAL.test(relation(doc, w)))) return true;
  return words.some(names) || isStaged(doc, path, forward);
}

/** "The river rises in Ontario": the subject itself does it, and the place is where, not whose ("in U.S. history"). */
function isStaged(doc: Document, { words, up, down }: TreePath, forward: boolean): boolean {
  const [actor, ...more] = forward ? up : down;
  const place = (forward ? words.at(-1) : words[0]) ?? -1;
  const acts = actor === undefined || (more.length === 0 && relation(doc, actor) === 'nsubj');
  return acts && /^(obl|nmod|appos)$/.test(relation(doc, place));
}
