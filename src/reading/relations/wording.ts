import { type Document, lower, subtree, type WordRange } from '../document.ts';
import { type Clause, prepositionOf } from './clauses.ts';

/** How far the noun may stand from the verb that carries it and still be one trigger: "held [long and useful] talks". */
const NEAR = 5;

/** The act in the text's own words, and where they stand: "hold talks with". */
export function wording(
  doc: Document,
  clause: Clause,
  carried: number | null,
  object: number,
): { predicate: string; trigger: WordRange } {
  const { verb, particle } = clause;
  const parts = [verb, particle, carried ?? undefined].filter((w) => w !== undefined);
  const oblique = clause.obliques.find((o) => within(doc, object, o.word)) ?? obliqueOf(doc, carried, object);
  const words = parts.map((w) => (w === verb ? (doc.words[w]?.lemma ?? '') : lower(doc, w)));
  return {
    predicate: [...words, ...(oblique ? [oblique.preposition] : [])].join(' '),
    trigger: trigger(clause, carried),
  };
}

/** From the verb to its particle and what it carries, where that is near. */
export function trigger({ verb, particle }: Clause, carried: number | null): WordRange {
  const near = [particle ?? verb, carried ?? verb].filter((w) => w >= verb && w - verb <= NEAR);
  return { first: verb, last: Math.max(verb, ...near) };
}

function within(doc: Document, word: number, phrase: number): boolean {
  const { first, last } = subtree(doc, phrase);
  return word >= first && word <= last;
}

function obliqueOf(doc: Document, noun: number | null, object: number): { preposition: string } | undefined {
  const part = noun === null ? undefined : doc.children[noun]?.find((c) => within(doc, object, c));
  const preposition = part === undefined ? undefined : prepositionOf(doc, part);
  return preposition === undefined ? undefined : { preposition };
}
