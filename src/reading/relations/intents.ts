import { type Document, lower, relation } from '../document.ts';

/** Does the verb only say what will be done? "will give", "said they would boycott", not "would have attacked". */
export function isIntended(doc: Document, verb: number): boolean {
  const auxiliaries = (doc.children[verb] ?? []).filter((c) => relation(doc, c) === 'aux').map((c) => lower(doc, c));
  if (auxiliaries.some((aux) => /^(will|'ll|shall|wo)$/.test(aux))) return true;
  return auxiliaries.includes('would') && !auxiliaries.includes('have') && relation(doc, verb) === 'ccomp';
}
