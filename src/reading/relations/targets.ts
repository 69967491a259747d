import { child, type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actor, Actors } from './actors.ts';
import { type Act, nounAct } from './acts.ts';
import { type Clause, clauseOf, conjuncts } from './clauses.ts';
import { conditionsOf } from './conditions.ts';
import { PLACE, TOWARD } from './prepositions.ts';
import { sidesOf } from './sides.ts';

/** An act of which the other side is sought. */
export interface Deed {
  readonly clause: Clause;
  readonly act: Act;
  readonly sources: readonly Actor[];
  readonly symmetric: boolean;
}

/** Actors of one side, and where they were found. */
export interface FoundActors {
  readonly actors: readonly Actor[];
  readonly found: string;
}

/** The actors on the receiving end, and how sure it is that they are, 0 to 1. */
interface Targets extends FoundActors {
  readonly sure: number;
}

/** What these acts are done in is only where they are done: "signed in Tehran"; "protested in Hama", "lifted the curfew in Kashmir" are done to the place. */
const ELSEWHERE = /^(AGREE|CONSULT|COOPERATE|SUPPORT|DISAPPROVE|INVESTIGATE|THREATEN|REJECT)$/;
/** "talks on Ukraine", "talks at the White House" are with somebody else. */
const TOPIC = /^(on|over|for|at)$/;
const TIME =
  /^(day|week|weekend|month|year|.*day|january|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * To whom it is done: the first of these that is an actor. The object; whom the complement speaks of ("demanded that Iran …"); somebody
 * inside the object's phrase ("a U.S. offer"); "with", "to", "against" somebody; the objects of the complement; the place.
 */
export function targetsOf(doc: Document, lexicon: Lexicon, actors: Actors, deed: Deed): Targets {
  for (const [found, sure, find] of searches(doc, lexicon, actors, deed)) {
    const others = find().filter((a) => !deed.sources.some((s) => s.entity === a.entity));
    if (others.length > 0) return { actors: others, found, sure };
  }
  return { actors: [], found: 'nowhere', sure: 0 };
}

/** Where to look, the surest first. */
function searches(
  doc: Document,
  lexicon: Lexicon,
  actors: Actors,
  { clause, act, sources, symmetric }: Deed,
): [found: string, sure: number, find: () => readonly Actor[]][] {
  const { complement, carried } = act;
  const inside = (words: readonly number[]) => words.flatMap((word) => actors.inside(word, sources));
  const below = (verb: number) => complementTargets(doc, actors, verb, sources);
  const usable = clause.obliques.filter((o) => !isTime(doc, o.word));
  const places = usable.filter((o) => PLACE.test(o.preposition)).map((o) => o.word);
  const partners = usable
    .filter((o) => TOWARD.test(o.preposition) && !(symmetric && TOPIC.test(o.preposition)))
    .filter((o) => o.preposition !== 'for' || clause.objects.length === 0 || o.word === act.oblique)
    .map((o) => o.word);
  // "refused to resign despite calls by the opposition".
  const despite = usable.filter((o) => o.preposition === 'despite').map((o) => o.word);
  // "went on strike in protest against Iran".
  const alike = clause.obliques.filter((o) => nounAct(doc, lexicon.acts, o.word) === act.type).map((o) => o.word);
  return [
    ['object', 0.9, () => actors.at(clause.objects.filter((object) => object !== act.named))],
    ['subject below', 0.8, () => actors.at(demandedOf(doc, act))],
    ['partner', 0.8, () => actors.at(partners)],
    ['beside the noun', 0.8, () => (carried === null ? [] : sidesOf(doc, actors, carried, symmetric).targets)],
    ['beside a noun of the act', 0.8, () => alike.flatMap((noun) => sidesOf(doc, actors, noun, symmetric).targets)],
    ['inside the object', 0.7, () => (carried !== null && symmetric ? [] : inside(clause.objects))],
    ['below', 0.6, () => (complement === null ? [] : below(complement))],
    ['inside a partner', 0.6, () => inside(partners)],
    ['place', 0.5, () => (ELSEWHERE.test(act.type) ? [] : actors.at(places))],
    ['named object', 0.5, () => actors.at(clause.objects)],
    ['in spite of', 0.5, () => (act.type === 'REJECT' ? inside(despite) : [])],
    ['condition', 0.5, () => (act.type === 'THREATEN' ? actors.at(pressed(doc, clause)) : [])],
  ];
}

function complementTargets(doc: Document, actors: Actors, verb: number, sources: readonly Actor[]): Actor[] {
  const inner = clauseOf(doc, verb);
  const found = actors.at([...inner.objects, ...inner.obliques.map((o) => o.word)]);
  const others = found.filter((a) => !sources.some((s) => s.entity === a.entity));
  if (others.length > 0) return others;
  const inObjects = actors.inside(verb, sources);
  return inObjects.length > 0 ? inObjects : inner.obliques.flatMap((o) => actors.inside(o.word, sources));
}

/** Who is to do it: "demanded that [Israel] leave", "repeated its demand that [Israel] leave". */
function demandedOf(doc: Document, { complement, carried }: Act): number[] {
  const clauses = carried === null ? [] : (doc.children[carried] ?? []).filter((c) => relation(doc, c) === 'acl');
  return [...(complement === null ? [] : [complement]), ...clauses].flatMap((verb) => subjectsBelow(doc, verb));
}

/** Of whom it depends whether it comes to that: "threatened to leave unless [the Kremlin] closed its base". */
function pressed(doc: Document, { verb, complements }: Clause): number[] {
  return [verb, ...complements]
    .flatMap((w) => conditionsOf(doc, w))
    .flatMap((condition) => subjectsBelow(doc, condition));
}

function subjectsBelow(doc: Document, verb: number): number[] {
  const subject = child(doc, verb, 'nsubj');
  return subject === undefined ? [] : conjuncts(doc, subject);
}

/** "on Tuesday", "in June". */
export function isTime(doc: Document, word: number): boolean {
  return TIME.test(lower(doc, word)) || TIME.test(doc.words[word]?.lemma ?? '');
}
