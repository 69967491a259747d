import type { Span } from '../../schema/span.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import type { Document } from '../document.ts';
import { hasName } from '../entities/cluster.ts';
import { overlapping } from '../overlapping.ts';
import { type Clause, clauseOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { PLACE, TOWARD } from './prepositions.ts';
import { isTime } from './targets.ts';
import { wording } from './wording.ts';

/** Verbs that say nothing of what is between the two: "is", "has", "did". */
const EMPTY = /^(be|have|do|become|remain|seem|happen|appear|tend|include)$/;

/**
 * Any other verb between two entities with names that are its arguments, in its own words: "Zuckerberg moved to California".
 *
 * @param used verbs that are events or facts already
 * @param cues the words that say who speaks, and so are no relations
 */
export function openRelations(
  doc: Document,
  index: EntityIndex,
  used: ReadonlySet<number>,
  cues: readonly Span[],
): UnweighedDraft[] {
  const named = (word: number): number | undefined => {
    const entity = index.at.get(word);
    return hasName(index.clusters[entity ?? -1]) ? entity : undefined;
  };
  const cuesAt = overlapping(cues);
  return doc.words.flatMap((word, verb): UnweighedDraft[] => {
    if (word.upos !== 'VERB' || used.has(verb) || EMPTY.test(word.lemma) || cuesAt(word).length > 0) return [];
    const clause = clauseOf(doc, verb);
    const subjectWord = clause.subjects.find((w) => named(w) !== undefined);
    const subject = subjectWord === undefined ? undefined : named(subjectWord);
    if (subjectWord === undefined || subject === undefined) return [];
    return argumentsOf(doc, clause).flatMap(([objectWord, carried]): UnweighedDraft[] => {
      const object = named(objectWord);
      if (object === undefined || object === subject) return [];
      return [
        {
          type: 'open',
          ...{ subject, subjectWord, object, objectWord },
          ...wording(doc, clause, carried, objectWord),
          ...{ title: null, words: [verb], context: null },
          grounds: ['open', carried === null ? 'alone' : 'carried'],
        },
      ];
    });
  });
}

/** Whom or what the verb takes, and the word without which it would say nothing of it: "made a [speech] at Davos", "holds him [responsible]". */
function argumentsOf(doc: Document, clause: Clause): [word: number, carried: number | null][] {
  const quality = clause.complements.find((c) => /^(ADJ|NOUN)$/.test(doc.words[c]?.upos ?? '')) ?? null;
  const obliques = clause.obliques.filter(
    ({ word, preposition }) => (TOWARD.test(preposition) || PLACE.test(preposition)) && !isTime(doc, word),
  );
  return [
    ...clause.objects.map((object): [number, number | null] => [object, quality]),
    ...obliques.map(({ word }): [number, number | null] => [word, clause.objects[0] ?? quality]),
  ];
}
