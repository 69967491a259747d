import type { Quote } from '../../language/parse.ts';
import { child, type Document, lower, relation } from '../document.ts';
import type { EntityIndex } from './speakers.ts';

/** To whom it is said: "told Reuters", "said to Putin", "Putin was told"; "in an interview with the BBC" is none. Null where it has no name. */
export function addresseeOf(doc: Document, index: EntityIndex, quote: Quote): number | null {
  const inside = (i: number) => [...quote.source, ...quote.content].some(([first, last]) => i >= first && i <= last);
  for (let cue = quote.cue[0]; cue <= quote.cue[1]; cue++) {
    if (doc.words[cue]?.upos !== 'VERB') continue;
    for (const c of doc.children[cue] ?? []) {
      const preposition = child(doc, c, 'case');
      const isObject = (/^(obj|iobj)$/.test(relation(doc, c)) && preposition === undefined) || isTold(doc, c);
      const isTo = relation(doc, c) === 'obl' && preposition !== undefined && lower(doc, preposition) === 'to';
      const entity = index.at.get(c);
      if ((isObject || isTo) && entity !== undefined && !inside(c)) return entity;
    }
  }
  return null;
}

/** Verbs whose passive has for a subject those to whom it is said. */
const RECIPIENT = new Set(['ask', 'inform', 'remind', 'tell', 'warn']);

/** "Nordvik was asked", but not "the plan was announced": who, not what. */
function isTold(doc: Document, word: number): boolean {
  return doc.words[word]?.deprel === 'nsubj:pass' && RECIPIENT.has(doc.words[doc.words[word]?.head ?? -1]?.lemma ?? '');
}
