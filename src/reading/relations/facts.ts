import { FactType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Act, actOf } from './acts.ts';
import { type Clause, clauseOf, conjuncts, prepositionOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { canHold } from './fact-types.ts';
import { wording } from './wording.ts';

/** Facts that a verb states: "Meta owns Instagram", "founded by Musk", "the bank, based in Frankfurt". */
export function verbFacts(doc: Document, lexicon: Lexicon, index: EntityIndex): UnweighedDraft[] {
  return doc.words.flatMap((word, verb): UnweighedDraft[] => {
    if (word.upos !== 'VERB' && word.upos !== 'ADJ') return [];
    const clause = clauseOf(doc, verb);
    const act = actOf(doc, lexicon.facts, clause, 'verb');
    if (!act) return [];
    const found = draftsOf(doc, index, clause, act);
    if (found.length > 0) return found;
    // "founded the bank in 1903" names no place to lie in, and so is what "founded" alone says.
    const plain = actOf(doc, lexicon.facts, clause, 'verb', ({ beside }) => beside.size === 0);
    return plain ? draftsOf(doc, index, clause, plain) : [];
  });
}

function draftsOf(doc: Document, index: EntityIndex, clause: Clause, act: Act): UnweighedDraft[] {
  const type = FactType.safeParse(act.type).data;
  if (!type) return [];
  const beside = act.oblique === null ? clause.objects : conjuncts(doc, act.oblique);
  const holders = clause.subjects.length > 0 || act.oblique === null ? clause.subjects : clause.objects;
  const [from, to] = act.reversed ? [beside, holders] : [holders, beside];
  return linked(doc, index, from).flatMap(([subject, subjectWord]) =>
    linked(doc, index, to)
      .filter(([object]) => canHold(type, index, subject, object))
      .map(([object, objectWord]) => ({
        ...{ type, subject, object, subjectWord, objectWord },
        ...wording(doc, clause, null, objectWord),
        title: null,
        words: [clause.verb] as const,
        context: null,
        grounds: ['stated by a verb'],
      })),
  );
}

/** The entities that these words are, or that stand in "the state of X", "its subsidiary X". */
export function linked(doc: Document, index: EntityIndex, words: readonly number[]): [entity: number, word: number][] {
  return words.flatMap((word): [number, number][] => {
    const entity = index.at.get(word);
    if (entity !== undefined) return [[entity, word]];
    const inner = (doc.children[word] ?? []).find(
      (c) =>
        index.at.has(c) &&
        (/^(appos|flat)$/.test(relation(doc, c)) || (relation(doc, c) === 'nmod' && prepositionOf(doc, c) === 'of')),
    );
    const named = inner === undefined ? undefined : index.at.get(inner);
    return inner === undefined || named === undefined ? [] : [[named, inner]];
  });
}
