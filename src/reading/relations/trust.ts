import type { RelationTrust } from '../../language/calibration.ts';
import { probability } from '../../language/decoders/logistic.ts';
import type { RelationDraft, UnweighedDraft } from './draft.ts';

/** Likelier wrong than right: what is less sure is not said. */
const LEAST = 0.1;

/**
 * How far the way a relation was read can be trusted, learned from relations that people judged (src/training/relations.ts). What is doubtful is left
 * out; an event of a doubtful type between the right two is told in its own words alone ("beat").
 *
 * @param traitsOf what is true of how it was read
 * @param isNamed whether an entity has a name: what is told in its own words is told of names
 * @param trust without it everything is kept, at even odds
 */
export function weighed(
  drafts: readonly UnweighedDraft[],
  traitsOf: (draft: UnweighedDraft) => readonly string[],
  isNamed: (entity: number) => boolean,
  trust: RelationTrust | null,
): RelationDraft[] {
  return drafts.flatMap((draft): RelationDraft[] => {
    if (!trust) return [{ ...draft, confidence: LEAST }];
    const traits = traitsOf(draft);
    const ends = probability(trust.ends, traits);
    const confidence = draft.type === 'open' ? ends : ends * probability(trust.type, traits);
    if (confidence >= LEAST) return [{ ...draft, confidence: rounded(confidence) }];
    const isTellable = ends >= LEAST && isNamed(draft.subject) && isNamed(draft.object);
    return isTellable ? [{ ...draft, type: 'open', confidence: rounded(ends) }] : [];
  });
}

const rounded = (probability: number): number => Math.round(1000 * probability) / 1000;
