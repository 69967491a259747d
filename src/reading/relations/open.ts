import type { Span } from '../../schema/span.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import type { Document } from '../document.ts';
import { hasName } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import { overlapping } from '../overlapping.ts';
import { type Clause, clauseOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { type Told, wordingOfObject, wordingOfOblique } from './open-wording.ts';
import { predicateKey } from './predicate-table.ts';
import { PLACE, TOWARD } from './prepositions.ts';
import { isTime } from './targets.ts';

/** Of two that something is between, one alone says too little. */
const BETWEEN = /^(between|among)$/;

/** What holds of verbs that the table of acts does not know: which act they are, if any, the encoder tells (trust.ts). */
export const UNKNOWN_VERB = 'verb of no table';

/** What holds of verbs by which somebody says something: "Clinton bashed Trump". They are acts or no relations. */
export const SAYING_VERB = 'verb of saying';

/** Verbs that say nothing of what is between the two: "is", "has", "did". */
const EMPTY = /^(be|have|do|become|remain|seem|happen|appear|tend|include)$/;

/**
 * Any other verb between two entities with names that are its arguments, in its own words: "Zuckerberg moved to California".
 *
 * @param used verbs that are events or facts already
 * @param cues the words that say who speaks: relations only as far as they turn out to be acts
 */
export function openRelations(
  doc: Document,
  lexicon: Lexicon,
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
    if (word.upos !== 'VERB' || word.deprel === 'amod' || EMPTY.test(word.lemma)) return [];
    if (used.has(verb)) return [];
    const clause = clauseOf(doc, verb);
    const isKnown = lexicon.acts.has(predicateKey('verb', word.lemma));
    const isSaying = cuesAt(word).length > 0;
    if (isSaying && isKnown) return [];
    const kinds = [...(isKnown ? [] : [UNKNOWN_VERB]), ...(isSaying ? [SAYING_VERB] : [])];
    const subjectWord = clause.subjects.find((w) => named(w) !== undefined);
    const subject = subjectWord === undefined ? undefined : named(subjectWord);
    if (subjectWord === undefined || subject === undefined) return [];
    return argumentsOf(doc, lexicon, clause).flatMap(({ word: objectWord, told, grounds }): UnweighedDraft[] => {
      const object = named(objectWord);
      if (object === undefined || object === subject) return [];
      return [
        {
          type: 'open',
          ...{ subject, subjectWord, object, objectWord },
          ...told,
          ...{ title: null, words: [verb], context: null },
          grounds: ['open', ...kinds, ...grounds],
        },
      ];
    });
  });
}

/** Whom or what the verb takes or goes to, and how it is told. */
interface Argument {
  readonly word: number;
  readonly told: Told;
  readonly grounds: readonly string[];
}

function argumentsOf(doc: Document, lexicon: Lexicon, clause: Clause): Argument[] {
  const quality = clause.complements.find((c) => /^(ADJ|NOUN)$/.test(doc.words[c]?.upos ?? '')) ?? null;
  const carried = clause.objects[0] ?? quality;
  const objects = clause.objects.map((word): Argument => {
    const told = wordingOfObject(doc, lexicon, clause, word);
    return { word, told, grounds: [told.predicate.includes(' ') ? 'object with more' : 'object alone'] };
  });
  const obliques = clause.obliques
    .filter(({ preposition }) => (TOWARD.test(preposition) || PLACE.test(preposition)) && !BETWEEN.test(preposition))
    .filter(({ word }) => !isTime(doc, word))
    .flatMap((oblique): Argument[] => {
      const told = wordingOfOblique(doc, lexicon, clause, oblique, carried);
      return told ? [{ word: oblique.word, told, grounds: [carried === null ? 'alone' : 'carried'] }] : [];
    });
  return [...objects, ...obliques];
}
