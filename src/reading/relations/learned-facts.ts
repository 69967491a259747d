import type { FactScorer, ScoredFact } from '../../language/decoders/facts.ts';
import { FactType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import { child, type Document, lower } from '../document.ts';
import type { Description } from '../entities/descriptions.ts';
import type { Lexicon } from '../lexicon.ts';
import { pairKey, type UnweighedDraft } from './draft.ts';
import { isGrounded } from './fact-grounds.ts';
import { type FactPair, factPairs } from './fact-pairs.ts';
import { canHold } from './fact-types.ts';
import { statementOf } from './fact-wording.ts';

/** From here on an organization has its seat in a place: news names the two together for many other reasons. */
const SURE = 0.7;

/** The head's thresholds are the best where it decides alone; here how far it can be trusted is weighed once more (trust.ts), and some below them pass. */
const SLACK = 0.6;

/** A fact that the head finds likely enough. */
interface Found {
  readonly type: FactType;
  readonly forward: boolean;
  readonly probability: number;
}

/**
 * Facts that no rule reads, found by the trained head: "Rivera, who coached Boca Juniors", "Visby is the capital of Gotland".
 *
 * @param known keys of the pairs (`pairKey`) that it need not be asked of
 */
export function learnedFacts(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  descriptions: readonly Description[],
  scorer: FactScorer,
  known: ReadonlySet<string>,
): UnweighedDraft[] {
  const score = scorer.over(doc.vectors);
  const pairs = factPairs(doc, lexicon, index.clusters).filter(({ entities }) => !known.has(pairKey(...entities)));
  return pairs.flatMap((pair) =>
    likely(score(pair), index, pair)
      .filter(({ type, forward }) => isGrounded(doc, lexicon, type, pair, forward))
      .map((found): UnweighedDraft => {
        const { forward, ...statement } = statementOf(doc, lexicon, pair, found, descriptions);
        const [self, other] = forward ? ([0, 1] as const) : ([1, 0] as const);
        return {
          ...statement,
          type: found.type,
          ...{ subject: pair.entities[self], subjectWord: pair.mentions[self].head },
          ...{ object: pair.entities[other], objectWord: pair.mentions[other].head },
          context: isFormer(doc, statement.words[0]) ? 'historical' : null,
          grounds: ['stated by the sentence', `head ${Math.floor(10 * found.probability)}`],
        };
      }),
  );
}

/** What is likely enough and can hold, the likelier direction of each type. A country lies in no other, however often both are named. */
function likely(
  scores: readonly ScoredFact[],
  index: EntityIndex,
  { entities: [first, second], countries }: FactPair,
): Found[] {
  return FactType.options
    .filter((type) => type !== 'located_in' || !countries)
    .flatMap((type): Found[] => {
      const [best] = scores
        .filter((fact) => fact.type === type && fact.probability >= SLACK * fact.threshold)
        .filter(
          ({ forward, probability }) =>
            type !== 'located_in' || probability >= SURE || index.clusters[forward ? first : second]?.type === 'place',
        )
        .filter(({ forward }) => (forward ? canHold(type, index, first, second) : canHold(type, index, second, first)))
        .sort((a, b) => b.probability - a.probability);
      return best ? [{ type, forward: best.forward, probability: best.probability }] : [];
    });
}

/** "the former capital". */
function isFormer(doc: Document, word: number): boolean {
  const quality = child(doc, word, 'amod');
  return quality !== undefined && /^(former|ex|late)$/.test(lower(doc, quality));
}
