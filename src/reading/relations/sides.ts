import { type Document, relation } from '../document.ts';
import type { Actor, Actors } from './actors.ts';
import { conjuncts, prepositionOf } from './clauses.ts';

/** Who stands on which side of an event that a noun names. */
export interface Sides {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
  /** All of them on one side and the other: "talks between A and B". */
  readonly between: boolean;
}

const AGENT = /^(by|from|between|among)$/;
const PATIENT = /^(with|to|against|on|upon|of|for|over|toward|towards|at|into|in)$/;
/** "talks on Ukraine", "a meeting in Miami": what they are about and where they are is no side of them. */
const PARTNER = /^(with|to)$/;

/** "Putin's visit to Minsk", "talks between Iran and the U.S.", "the U.S. attack on Iraq", "a meeting of Putin and Xi". */
export function sidesOf(doc: Document, actors: Actors, noun: number, symmetric: boolean): Sides {
  const sources: Actor[] = [];
  const targets: Actor[] = [];
  let between = false;
  for (const c of phrasesOf(doc, noun)) {
    const deprel = doc.words[c]?.deprel ?? '';
    const preposition = prepositionOf(doc, c) ?? '';
    const found = actors.at(conjuncts(doc, c));
    const people =
      found.length > 0 ? found : deprel === 'nmod:poss' || PATIENT.test(preposition) ? actors.inside(c) : [];
    if (/^(nmod:poss|amod|compound)$/.test(deprel)) sources.push(...people);
    else if (relation(doc, c) !== 'nmod') continue;
    else if (AGENT.test(preposition) || (symmetric && preposition === 'of')) {
      sources.push(...people);
      between ||= preposition !== 'by' && people.length > 1;
    } else if ((symmetric ? PARTNER : PATIENT).test(preposition)) targets.push(...people);
  }
  return { sources, targets, between };
}

/** What depends on the noun, or by a slip of the tree on the name before: "a visit by Macron [to Algeria]". */
function phrasesOf(doc: Document, noun: number): number[] {
  return (doc.children[noun] ?? []).flatMap((c) => {
    if (doc.words[c]?.upos !== 'PROPN' || c < noun) return [c];
    return [
      c,
      ...(doc.children[c] ?? []).filter(
        (d) => relation(doc, d) === 'nmod' && /^(to|with|against)$/.test(prepositionOf(doc, d) ?? ''),
      ),
    ];
  });
}
