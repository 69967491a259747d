import type { Quote, WordSpan } from '../../language/parse.ts';
import { child, type Document, headOf, lower, relation, subtree } from '../document.ts';

/** How far up the tree the subject of a cue is looked for. */
const CLIMB = 3;

/**
 * The source as the model found it. Where it found none, the grammatical subject of the cue: its own, or that of the clause that it depends
 * on ("Trump answered, calling him ignorant"; "forces seeking to convince delegates"). The subject of a passive speaks not ("was expected").
 */
export function sourceOf(doc: Document, { cue, source, content }: Quote): readonly WordSpan[] {
  if (source.length > 0) return source;
  let verb = headOf(doc, { first: cue[0], last: cue[1] });
  for (let step = 0; step < CLIMB; step++) {
    const subject = doc.children[verb]?.find((c) => /^nsubj/.test(doc.words[c]?.deprel ?? ''));
    const above = doc.words[verb]?.head ?? -1;
    const found = subject ?? (relation(doc, verb) === 'acl' && isActive(doc, verb) ? above : undefined);
    if (found !== undefined && found >= 0) {
      if (doc.words[found]?.deprel.endsWith(':pass')) return [];
      const range = phrase(doc, found, verb);
      const apart = [cue, ...content].every(([first, last]) => range[1] < first || range[0] > last);
      return apart ? [range] : [];
    }
    if (above < 0 || !/^(advcl|xcomp|conj)$/.test(relation(doc, verb)) || !isActive(doc, verb)) return [];
    verb = above;
  }
  return [];
}

/** "calling him ignorant" and "to convince delegates" have the subject of what they depend on; "criticized as weak" has not. */
function isActive(doc: Document, verb: number): boolean {
  if (!/^(acl|advcl)$/.test(relation(doc, verb))) return true;
  return lower(doc, verb).endsWith('ing') || child(doc, verb, 'mark') !== undefined;
}

/** A noun with what stands before it and names beside it; clauses stay out. */
function phrase(doc: Document, noun: number, before: number): WordSpan {
  const range = subtree(doc, noun);
  const end = range.first <= before && before <= range.last ? before - 1 : range.last;
  const clause = doc.children[noun]?.find((c) => c > noun && /^(acl|appos|punct)$/.test(relation(doc, c)));
  return [
    Math.min(range.first, noun),
    Math.max(noun, Math.min(end, (clause === undefined ? end + 1 : subtree(doc, clause).first) - 1)),
  ];
}
