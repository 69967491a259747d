import type { Certainty, Context, Polarity } from '../../schema/annotation.ts';
import { child, type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { isReported } from './intents.ts';
import type { Modality } from './modality-table.ts';

/** Did it happen, how sure is the text, and when in relation to the text? */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly context: Context | null;
}

const CERTAINTIES: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain'];
/** Below this the model takes the act for neither happened nor not happened. */
const UNSURE = 0.15;
const PLAIN: Modality = { negates: false, refutes: false, certainty: null, context: null };
/** How many governing predicates are asked: "did not want to try to attack". */
const LEVELS = 3;

/**
 * What the words around an act say of it: negation, modals and hedges beside it ("did not attack", "may attack", "reportedly") and the
 * predicates that govern it ("failed to agree", "plans to visit", "denied attacking"). Two negations cancel out.
 *
 * @param parts the words of the predicate, its verb or noun first: ["held", "talks"]
 */
export function factualityOf(doc: Document, lexicon: Lexicon, parts: readonly number[]): Factuality {
  const [act = 0] = parts;
  const found = [
    ...parts.flatMap((word) => beside(doc, lexicon, word)),
    ...purpose(doc, act),
    ...above(doc, lexicon, act, LEVELS),
  ];
  const negated = found.filter((m) => m.negates).length % 2 === 1;
  const certainties: Certainty[] = found.map((m) => m.certainty ?? 'certain');
  const end = doc.sentences[doc.words[act]?.sentence ?? 0]?.end ?? 0;
  const question = doc.text.charAt(end - 1) === '?';
  const model = doc.words[act]?.factuality ?? 1;
  if (question) certainties.push('unknown');
  const hedged = certainties.some((c) => c !== 'certain');
  // "did not meet": the words are plain, whatever the model thinks.
  if (!hedged && !negated && Math.abs(model) < UNSURE) certainties.push('probable');
  return {
    polarity: negated ? 'negative' : 'positive',
    certainty: CERTAINTIES.find((c) => certainties.includes(c)) ?? 'certain',
    context: found.find((m) => m.context !== null)?.context ?? null,
  };
}

/** "not", "may", "no [talks]", "if", "alleged": words that depend on the act, or on its subject where they deny it ("no one"). */
function beside(doc: Document, lexicon: Lexicon, word: number): Modality[] {
  const own = doc.children[word] ?? [];
  const markers = own.filter((c) => /^(advmod|aux|det|mark|cc|amod|case)$/.test(relation(doc, c)));
  const subjects = own.filter((c) => relation(doc, c) === 'nsubj').flatMap((c) => [c, ...(doc.children[c] ?? [])]);
  const denials = subjects.filter((c) => /^(no|none|nobody|neither)$/.test(lower(doc, c)));
  const shared = relation(doc, word) === 'conj' && !own.some((c) => /^(nsubj|aux)$/.test(relation(doc, c)));
  const head = doc.words[word]?.head ?? -1;
  return [
    ...[...markers, ...denials].flatMap((c) => modalityOf(doc, lexicon, c, word)),
    ...(shared && head >= 0 ? beside(doc, lexicon, head) : []),
  ];
}

/** What is only aimed at or talked about: "a push to end the war", "talks on ending the war". */
function purpose(doc: Document, act: number): Modality[] {
  if (!/^(advcl|acl)$/.test(relation(doc, act)) || doc.words[act]?.deprel === 'acl:relcl') return [];
  const own = doc.children[act] ?? [];
  if (own.some((c) => lower(doc, c) === 'have')) return []; // "claims to have taken the city"
  const marks = own.filter((c) => /^(mark|case)$/.test(relation(doc, c)));
  const aimed = marks.some((c) => /^(to|on|about|for|toward|towards)$/.test(lower(doc, c)));
  return aimed ? [{ ...PLAIN, certainty: 'unknown', context: 'hypothetical' }] : [];
}

function modalityOf(doc: Document, lexicon: Lexicon, marker: number, act: number): Modality[] {
  const form = lower(doc, marker);
  if (form === 'would' && isReported(doc, act)) return [{ ...PLAIN, context: 'future' }];
  const known = lexicon.modality.get(form) ?? (/^(none|nobody)$/.test(form) ? lexicon.modality.get('no') : undefined);
  return known ? [known] : [];
}

/** Is it the clause of a noun: "the claim that Norway spied"? */
function isClaim(doc: Document, act: number): boolean {
  const mark = doc.words[act]?.deprel === 'acl' ? child(doc, act, 'mark') : undefined;
  return mark !== undefined && lower(doc, mark) === 'that';
}

/** What the text says of a claim: "denied the claim", "his denial", "rejected reports that …", "the claim is false". */
function claimed(doc: Document, lexicon: Lexicon, noun: number, levels: number): Modality[] {
  const known = lexicon.modality.get(doc.words[noun]?.lemma.toLowerCase() ?? '');
  const own = [...(known ? [known] : []), ...beside(doc, lexicon, noun)];
  const verb = doc.words[noun]?.head ?? -1;
  if (verb < 0 || !/^(obj|nsubj)$/.test(relation(doc, noun))) return own;
  const says = lexicon.modality.get(doc.words[verb]?.lemma.toLowerCase() ?? '');
  if (!says?.refutes && !(says?.negates && relation(doc, noun) === 'obj')) return own;
  return [...own, { ...says, negates: true }, ...beside(doc, lexicon, verb), ...above(doc, lexicon, verb, levels - 1)];
}

/** The predicates that govern the act: infinitives pass on all, "that" clauses and objects only what their governor says itself. */
function above(doc: Document, lexicon: Lexicon, act: number, levels: number): Modality[] {
  const head = doc.words[act]?.head ?? -1;
  if (head < 0 || levels === 0) return [];
  const link = relation(doc, act);
  const infinitive = link === 'xcomp';
  const participle =
    /^(advcl|acl)$/.test(link) &&
    (doc.children[act] ?? []).some((c) => relation(doc, c) === 'mark' && /^(of|from|to)$/.test(lower(doc, c)));
  if (isClaim(doc, act)) return claimed(doc, lexicon, head, levels);
  if (link === 'conj') return above(doc, lexicon, head, levels - 1);
  if (!infinitive && !participle && !/^(ccomp|obj|nmod|csubj)$/.test(link)) return [];
  const known = lexicon.modality.get(doc.words[head]?.lemma.toLowerCase() ?? '');
  if (!known && !infinitive) return [];
  return [...(known ? [known] : []), ...beside(doc, lexicon, head), ...above(doc, lexicon, head, levels - 1)];
}
