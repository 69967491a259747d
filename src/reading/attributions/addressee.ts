import type { Quote } from '../../language/parse.ts';
import { child, type Document, headOf, lower, relation, type WordRange } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { EntityIndex } from './speakers.ts';

/** How many words may stand between the verb and the clause that it introduces. */
const REACH = 10;

/**
 * To whom it is said: "told Reuters", "said to Putin", "Putin was told", "urged Oslo to pay", "said in a letter to Putin"; "in an interview with
 * the BBC" is none. Null where it has no name.
 */
export function addresseeOf(doc: Document, lexicon: Lexicon, index: EntityIndex, quote: Quote): number | null {
  const told = recipientOf(doc, lexicon, quote);
  const known = told && index.at.get(headOf(doc, told));
  if (known !== null && known !== undefined) return known;
  const inside = (i: number) => [...quote.source, ...quote.content].some(([first, last]) => i >= first && i <= last);
  for (let cue = quote.cue[0]; cue <= quote.cue[1]; cue++) {
    const verb = doc.words[cue];
    if (verb?.upos !== 'VERB') continue;
    const tells = lexicon.saying.telling.has(verb.lemma);
    for (const c of doc.children[cue] ?? []) {
      const isObject = /^(obj|iobj)$/.test(relation(doc, c)) && child(doc, c, 'case') === undefined;
      if (isObject || (tells && doc.words[c]?.deprel === 'nsubj:pass') || isTo(doc, c, 'obl')) {
        const entity = index.at.get(c);
        if (entity !== undefined && (!inside(c) || (tells && isObject))) return entity;
      }
      const reader = lexicon.saying.texts.has(doc.words[c]?.lemma ?? '')
        ? doc.children[c]?.find((r) => isTo(doc, r, 'nmod'))
        : undefined;
      const entity = reader === undefined ? undefined : index.at.get(reader);
      if (entity !== undefined && relation(doc, c) === 'obl') return entity;
    }
  }
  return null;
}

/** The quotation without the words between cue and clause that say to whom it is said: "assured [the European Union] that Norway would pay". */
export function withoutRecipient(doc: Document, lexicon: Lexicon, quote: Quote): Quote {
  const told = recipientOf(doc, lexicon, quote);
  if (!told) return quote;
  const content = quote.content
    .map(([first, last]) => [first >= told.first ? Math.max(first, told.last + 1) : first, last] as const)
    .filter(([first, last]) => first <= last);
  return { ...quote, content };
}

/** What stands between a verb of telling and its clause. */
function recipientOf(doc: Document, lexicon: Lexicon, { cue: [, cue] }: Quote): WordRange | null {
  if (doc.words[cue]?.upos !== 'VERB' || !lexicon.saying.telling.has(doc.words[cue].lemma)) return null;
  for (let i = cue + 1; i <= cue + REACH; i++) {
    if (/^(VERB|AUX|PUNCT)$/.test(doc.words[i]?.upos ?? 'PUNCT')) return null;
    if (!/^(that|whether|if)$/.test(lower(doc, i)) || relation(doc, i) !== 'mark') continue;
    const told = { first: cue + 1, last: i - 1 };
    return told.first <= told.last && child(doc, headOf(doc, told), 'case') === undefined ? told : null;
  }
  return null;
}

function isTo(doc: Document, word: number, link: string): boolean {
  const preposition = child(doc, word, 'case');
  return relation(doc, word) === link && preposition !== undefined && lower(doc, preposition) === 'to';
}
