import { EventType } from '../../schema/annotation.ts';
import { type Document, lower } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actors } from './actors.ts';
import { nounAct } from './acts.ts';
import { prepositionOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { pairs } from './pairs.ts';
import { sidesOf } from './sides.ts';
import { typeBetween } from './verbal.ts';

/** Events that a noun names with both sides: "talks between Iran and the U.S.", "Putin's visit to Minsk", "the U.S. attack on Iraq". */
export function nounEvents(
  doc: Document,
  lexicon: Lexicon,
  actors: Actors,
  used: ReadonlySet<number>,
): UnweighedDraft[] {
  return doc.words.flatMap((word, noun): UnweighedDraft[] => {
    const type = used.has(noun) ? undefined : EventType.safeParse(nounAct(doc, lexicon.acts, noun)).data;
    if (!type) return [];
    const symmetric = lexicon.eventTypes.get(type)?.symmetric ?? false;
    const parts = sidesOf(doc, actors, noun, symmetric);
    const found = pairs(parts.sources, parts.targets, symmetric || parts.between);
    return found.map(([subject, object]) => ({
      type: typeBetween(doc, lexicon, actors, type, noun, [subject, object]),
      ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
      predicate: [lower(doc, noun), parts.between ? 'between' : prepositionOf(doc, object.word)]
        .filter(Boolean)
        .join(' '),
      title: null,
      trigger: { first: noun, last: noun },
      words: [noun],
      context: null,
      grounds: ['noun', `noun ${word.upos}`, ...(parts.between ? ['between'] : [])],
    }));
  });
}
