import { type Document, lower, relation } from '../document.ts';
import type { Actors } from './actors.ts';
import { clauseOf, conjuncts } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import type { Found } from './events.ts';
import { pairs } from './pairs.ts';
import { surfaceSubject } from './subjects.ts';

/** Demands that no verb names: "Russia said that Sudan must return the helicopter" is a demand of Russia's on Sudan. */
export function duties(doc: Document, actors: Actors): Found {
  const used = new Set<number>();
  const drafts = doc.words.flatMap((word, verb): UnweighedDraft[] => {
    const must = (doc.children[verb] ?? []).find(
      (c) => relation(doc, c) === 'aux' && /^(must|should)$/.test(lower(doc, c)),
    );
    // "people should be able to choose" asks nothing of anybody.
    if (must === undefined || word.upos !== 'VERB' || relation(doc, verb) !== 'ccomp') return [];
    const speaker = surfaceSubject(doc, word.head);
    const own = clauseOf(doc, verb).subjects;
    const found = pairs(speaker === undefined ? [] : actors.at(conjuncts(doc, speaker)), actors.at(own), false);
    if (found.length > 0) used.add(verb);
    return found.map(([subject, object]) => ({
      type: 'DEMAND',
      ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
      predicate: `${lower(doc, must)} ${word.lemma}`,
      title: null,
      trigger: { first: Math.min(must, verb), last: Math.max(must, verb) },
      words: [word.head],
      context: null,
      grounds: ['duty', `duty ${lower(doc, must)}`],
    }));
  });
  return { drafts, used };
}
