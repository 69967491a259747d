import { EventType } from '../../schema/annotation.ts';
import { type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actor, Actors } from './actors.ts';
import { nounAct } from './acts.ts';
import { conjuncts, prepositionOf } from './clauses.ts';
import type { RelationDraft } from './draft.ts';
import { pairs } from './pairs.ts';

/** What follows the noun to say who acts, and to whom it is done. */
const AGENT = /^(by|from|between|among)$/;
const PATIENT = /^(with|to|against|on|upon|of|for|over|toward|towards|at|into|in)$/;

/** Events that a noun names with both sides: "talks between Iran and the U.S.", "Putin's visit to Minsk", "the U.S. attack on Iraq". */
export function nounEvents(
  doc: Document,
  lexicon: Lexicon,
  actors: Actors,
  used: ReadonlySet<number>,
): RelationDraft[] {
  return doc.words.flatMap((word, noun): RelationDraft[] => {
    const type = used.has(noun) ? undefined : EventType.safeParse(nounAct(doc, lexicon.acts, noun)).data;
    if (!type) return [];
    const parts = partsOf(doc, actors, noun);
    const symmetric = lexicon.eventTypes.get(type)?.symmetric ?? false;
    const found = pairs(parts.sources, parts.targets, symmetric || parts.between);
    return found.map(([subject, object]) => ({
      type,
      ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
      predicate: [lower(doc, noun), parts.between ? 'between' : prepositionOf(doc, object.word)]
        .filter(Boolean)
        .join(' '),
      title: null,
      trigger: { first: noun, last: noun },
      word: noun,
      context: null,
      confidence: word.upos === 'NOUN' ? 0.65 : 0.5,
    }));
  });
}

function partsOf(
  doc: Document,
  actors: Actors,
  noun: number,
): { sources: Actor[]; targets: Actor[]; between: boolean } {
  const sources: Actor[] = [];
  const targets: Actor[] = [];
  let between = false;
  for (const c of doc.children[noun] ?? []) {
    const deprel = doc.words[c]?.deprel ?? '';
    const preposition = prepositionOf(doc, c) ?? '';
    const found = actors.at(conjuncts(doc, c));
    const people = found.length > 0 ? found : deprel === 'nmod:poss' ? actors.inside(c) : [];
    if (/^(nmod:poss|amod|compound)$/.test(deprel)) sources.push(...people);
    else if (relation(doc, c) !== 'nmod') continue;
    else if (AGENT.test(preposition)) {
      sources.push(...people);
      between ||= preposition !== 'by' && people.length > 1;
    } else if (PATIENT.test(preposition)) targets.push(...(people.length > 0 ? people : actors.inside(c)));
  }
  return { sources, targets, between };
}
