import { child, type Document, lower, relation } from '../document.ts';
import type { Actor, Actors } from './actors.ts';
import type { Act } from './acts.ts';
import { type Clause, clauseOf, conjuncts } from './clauses.ts';

/** The actors on the receiving end, and how sure it is that they are. */
export interface Targets {
  readonly actors: readonly Actor[];
  readonly confidence: number;
}

const PLACE = /^(in|at|near|inside|outside|around|within|across|throughout)$/;

/**
 * To whom it is done: the first of these that is an actor. The object; whom the complement speaks of ("demanded that Iran …"); somebody
 * inside the object's phrase ("a U.S. offer"); "with", "to", "against" somebody; the objects of the complement; the place.
 */
export function targetsOf(doc: Document, actors: Actors, clause: Clause, act: Act, sources: readonly Actor[]): Targets {
  const others = (found: readonly Actor[]) => found.filter((a) => !sources.some((s) => s.entity === a.entity));
  for (const [confidence, find] of searches(doc, actors, clause, act, sources)) {
    const found = others(find());
    if (found.length > 0) return { actors: found, confidence };
  }
  return { actors: [], confidence: 0 };
}

function searches(
  doc: Document,
  actors: Actors,
  clause: Clause,
  act: Act,
  sources: readonly Actor[],
): [number, () => Actor[]][] {
  const obliques = (place: boolean) =>
    clause.obliques.filter((o) => PLACE.test(o.preposition) === place && !isTime(doc, o.word)).map((o) => o.word);
  const complement = act.complement;
  const inside = (words: readonly number[]) => words.flatMap((word) => actors.inside(word, sources));
  const search: [number, () => Actor[]][] = [
    [0.9, () => actors.at(clause.objects.filter((object) => object !== act.named))],
    [0.8, () => (complement === null ? [] : actors.at(subjectsBelow(doc, complement)))],
    [0.8, () => actors.at(obliques(false))],
    [0.7, () => inside(clause.objects)],
    [0.6, () => (complement === null ? [] : complementTargets(doc, actors, complement, sources))],
    [0.6, () => inside(obliques(false))],
    [0.5, () => actors.at(obliques(true))],
    [0.4, () => inside(obliques(true))],
    [0.35, () => purposes(doc, clause.verb).flatMap((verb) => complementTargets(doc, actors, verb, sources))],
    [0.5, () => actors.at(clause.objects)],
  ];
  return search;
}

function complementTargets(doc: Document, actors: Actors, verb: number, sources: readonly Actor[]): Actor[] {
  const inner = clauseOf(doc, verb);
  const found = actors.at([...inner.objects, ...inner.obliques.map((o) => o.word)]);
  const others = found.filter((a) => !sources.some((s) => s.entity === a.entity));
  return others.length > 0 ? others : actors.inside(verb, sources);
}

function subjectsBelow(doc: Document, verb: number): number[] {
  const subject = doc.children[verb]?.find((c) => relation(doc, c) === 'nsubj');
  return subject === undefined ? [] : conjuncts(doc, subject);
}

/** "blocked roads to protest at U.S. policy": what it was for. */
function purposes(doc: Document, verb: number): number[] {
  return (doc.children[verb] ?? []).filter((c) => /^(advcl|acl)$/.test(relation(doc, c)));
}

/** "on Tuesday", "in June". */
function isTime(doc: Document, word: number): boolean {
  return (
    /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      lower(doc, word),
    ) ||
    (child(doc, word, 'nummod') === undefined && /^(day|week|month|year)$/.test(doc.words[word]?.lemma ?? ''))
  );
}
