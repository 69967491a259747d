import { child, type Document, lower, relation } from '../document.ts';
import { isPassive, isSubjectControl, markOf, surfaceSubject } from './subjects.ts';

/** A word with the preposition that ties it to its governor. */
export interface Oblique {
  readonly word: number;
  readonly preposition: string;
}

/** What a verb says of whom, active or passive alike; all are words, with everything that "and" adds to them. */
export interface Clause {
  readonly verb: number;
  readonly particle: number | undefined;
  /** Who acts. */
  readonly subjects: readonly number[];
  /** To whom or to what it happens. */
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Verbs of its complements: "threatened to [leave]", "said that X [left]". */
  readonly complements: readonly number[];
}

/** Reads the clause of a verb. */
export function clauseOf(doc: Document, verb: number): Clause {
  const passive = isPassive(doc, verb);
  const subject = surfaceSubject(doc, verb);
  const own = doc.children[verb] ?? [];
  const direct = objectsOf(doc, verb);
  const obliques = own.flatMap((c) => obliquesAt(doc, c));
  const agents = passive ? agentsOf(doc, verb) : [];
  const patient = passive ? subject : direct.length === 0 ? objectOfRelative(doc, verb) : undefined;
  return {
    verb,
    particle: child(doc, verb, 'compound:prt'),
    subjects: (passive ? agents : subject === undefined ? [] : [subject]).flatMap((w) => conjuncts(doc, w)),
    objects: [...(patient === undefined ? [] : [patient]), ...direct].flatMap((w) => conjuncts(doc, w)),
    obliques: obliques.filter((o) => !agents.includes(o.word)),
    complements: own.filter((c) => /^(xcomp|ccomp)$/.test(relation(doc, c)) || isPromised(doc, verb, c)),
  };
}

/** "threatened on Monday [to break] relations": no purpose, as the tree may have it, but what is threatened. */
function isPromised(doc: Document, verb: number, word: number): boolean {
  return relation(doc, word) === 'advcl' && markOf(doc, word) === 'to' && isSubjectControl(doc, verb);
}

/** By whom it is done, or by whom what follows with "and" is: "shot and killed by police". */
function agentsOf(doc: Document, verb: number): number[] {
  const own = (doc.children[verb] ?? []).flatMap((c) => obliquesAt(doc, c)).filter((o) => o.preposition === 'by');
  if (own.length > 0) return own.map((o) => o.word);
  const next = (doc.children[verb] ?? []).find((c) => relation(doc, c) === 'conj' && isPassive(doc, c));
  return next === undefined ? [] : agentsOf(doc, next);
}

/** Its own objects, or the one it shares with the verb before: "condemned and sanctioned Iran". */
function objectsOf(doc: Document, verb: number): number[] {
  const isObject = (c: number) => /^(obj|iobj)$/.test(relation(doc, c));
  const own = (doc.children[verb] ?? []).filter(isObject);
  const head = doc.words[verb]?.head ?? -1;
  if (own.length > 0 || relation(doc, verb) !== 'conj' || head < 0) return own;
  return (doc.children[head] ?? []).filter((c) => isObject(c) && c > verb);
}

/** The word and what is coordinated with it, or with the name beside it: "Iran and Turkey", "leader Arafat and Clinton". */
export function conjuncts(doc: Document, word: number): number[] {
  const joined = (i: number) => (doc.children[i] ?? []).filter((c) => relation(doc, c) === 'conj');
  const names = (doc.children[word] ?? []).filter((c) => /^(appos|flat)$/.test(relation(doc, c)));
  return [word, ...[word, ...names].flatMap(joined).flatMap((c) => conjuncts(doc, c))];
}

function obliquesAt(doc: Document, word: number): Oblique[] {
  if (!/^(obl|nmod|advmod)$/.test(relation(doc, word))) return [];
  const preposition = prepositionOf(doc, word);
  return preposition === undefined ? [] : conjuncts(doc, word).map((w) => ({ word: w, preposition }));
}

/** "with" of "with Putin"; nothing of "Putin's". */
export function prepositionOf(doc: Document, word: number): string | undefined {
  const preposition = child(doc, word, 'case');
  return preposition === undefined || doc.words[preposition]?.upos === 'PART' ? undefined : lower(doc, preposition);
}

/** "the city that the rebels captured": the relative clause has a subject of its own, so that the noun is its object. */
function objectOfRelative(doc: Document, verb: number): number | undefined {
  const word = doc.words[verb];
  if (word?.deprel !== 'acl:relcl') return undefined;
  const subject = doc.children[verb]?.find((c) => relation(doc, c) === 'nsubj');
  return subject !== undefined && !/^(who|which|that)$/.test(lower(doc, subject)) ? word.head : undefined;
}
