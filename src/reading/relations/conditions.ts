import { type Document, relation } from '../document.ts';
import { markOf } from './subjects.ts';

/** The verbs on which it depends whether it is done: "will leave unless Chad [holds] elections". */
export function conditionsOf(doc: Document, verb: number, marks = /^(if|unless)$/): number[] {
  return (doc.children[verb] ?? []).filter((c) => relation(doc, c) === 'advcl' && marks.test(markOf(doc, c)));
}
