import type { RelationTrust } from '../../language/calibration.ts';
import { type Evidence, probability } from '../../language/decoders/logistic.ts';
import { thousandths } from '../../language/thousandths.ts';
import type { RelationDraft, UnweighedDraft } from './draft.ts';
import { BY_REFERENCE } from './evidence.ts';

/**
 * What is less likely is not said at all. An event may be doubtful, as it is rarely told twice; of what is told in its own words there is more than enough; and
 * what rests on a pronoun or a description has to be likelier right than wrong, as a wrong person is worse than none.
 */
const LEAST = { event: 0.15, open: 0.65, byReference: 0.5 };
/** From here on the two are likelier right than wrong. */
const EVEN = 0.5;
/** Below this an event is twice as likely not of its type. */
const DOUBTFUL = 1 / 3;

/**
 * How far the way a relation was read can be trusted, learned from relations that were judged one by one (src/training/relations.ts). What is hardly likely is
 * left out; an event between the right two, but hardly of its type, is told in its own words alone ("Trump beat Cruz").
 *
 * @param evidenceOf what is known of how it was read
 * @param isNamed whether an entity has a name: what is told in its own words is told of names
 * @param trust without it everything is kept, at even odds
 */
export function weighed(
  drafts: readonly UnweighedDraft[],
  evidenceOf: (draft: UnweighedDraft) => Evidence,
  isNamed: (entity: number) => boolean,
  trust: RelationTrust | null,
): RelationDraft[] {
  if (!trust) return drafts.map((draft) => ({ ...draft, confidence: EVEN }));
  return drafts.flatMap((draft): RelationDraft[] => {
    const evidence = evidenceOf(draft);
    const ends = probability(trust.ends, evidence);
    const ofType = draft.type === 'open' ? 1 : probability(trust.type, evidence);
    const isTellable = ends >= EVEN && isNamed(draft.subject) && isNamed(draft.object);
    const isOpen = draft.type === 'open' || (isTellable && ofType < DOUBTFUL);
    const confidence = isOpen ? ends : ends * ofType;
    const least = Math.max(
      isOpen ? LEAST.open : LEAST.event,
      evidence.traits.includes(BY_REFERENCE) ? LEAST.byReference : 0,
    );
    if (confidence < least) return [];
    return [{ ...draft, type: isOpen ? 'open' : draft.type, confidence: thousandths(confidence) }];
  });
}
