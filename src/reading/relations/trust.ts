import type { RelationTrust } from '../../language/calibration.ts';
import { type Evidence, probability } from '../../language/decoders/logistic.ts';
import { thousandths } from '../../language/thousandths.ts';
import type { RelationDraft, UnweighedDraft } from './draft.ts';
import { type Kind, kindOf } from './kinds.ts';
import { SAYING_VERB, UNKNOWN_VERB } from './open.ts';

/** From here on something is likelier right than wrong. */
const EVEN = 0.5;
/**
 * What is less likely is not said at all. Of what is told in its own words there is more than enough. Where places lie is said in more ways in an
 * encyclopedia than in news, on which the weights were learned, and is right there much oftener than they state.
 */
const LEAST = { event: EVEN, fact: 0.4, open: 0.65, location: 0.2 };
/** What is less likely than it would have to be, but this likely, is said where the text surely says it once more: of 30 such events 20 were right. */
const AGAIN = 0.1;
/** Below this an event is twice as likely not of its type. */
const DOUBTFUL = 1 / 3;

/**
 * How far the way a relation was read can be trusted, learned from relations that were judged one by one (src/training/relations.ts). What is hardly likely is
 * left out; an event between the right two, but hardly of its type, is told in its own words alone ("Trump beat Cruz"); and what a verb that no table knows
 * does is an event where it is close enough to those of the tables. What the text surely says once it is trusted to say again.
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
  if (!trust) return drafts.filter(isTellable).map((draft) => ({ ...draft, confidence: EVEN }));
  const likely = drafts.map(
    (draft): RelationDraft => ({ ...draft, ...judged(draft, evidenceOf(draft), isNamed, trust) }),
  );
  const sure = new Set(likely.filter(isLikelyEnough).map(statement));
  return likely.flatMap((draft): RelationDraft[] => {
    if (isLikelyEnough(draft)) return [{ ...draft, confidence: thousandths(draft.confidence) }];
    const isSaidAgain = draft.confidence >= AGAIN && draft.type !== 'open' && sure.has(statement(draft));
    return isSaidAgain ? [{ ...draft, confidence: EVEN }] : [];
  });
}

function isLikelyEnough({ type, confidence }: RelationDraft): boolean {
  return confidence >= LEAST[type === 'located_in' ? 'location' : kindOf(type)];
}

/** What is stated of whom, in whatever words. */
function statement({ type, subject, object }: RelationDraft): string {
  return `${type} ${subject} ${object}`;
}

/** As what it is told, and how likely that is right. */
function judged(
  { type, subject, object, grounds }: UnweighedDraft,
  evidence: Evidence,
  isNamed: (entity: number) => boolean,
  trust: RelationTrust,
): Pick<RelationDraft, 'type' | 'confidence'> {
  const kind = kindOf(type);
  const { ends, ofType } = likelihood(kind, evidence, trust);
  if (kind === 'open') {
    const act = grounds.includes(UNKNOWN_VERB) ? likeliestAct(evidence, trust.acts) : undefined;
    if (act && act.confidence >= LEAST.event) return act;
    return { type, confidence: isTellable({ grounds }) ? ends : 0 };
  }
  const isTold = kind === 'event' && ends >= EVEN && isNamed(subject) && isNamed(object);
  return isTold && ofType < DOUBTFUL ? { type: 'open', confidence: ends } : { type, confidence: ends * ofType };
}

/** Whether it is worth telling in its own words: that somebody says something is an attribution. */
function isTellable({ grounds }: Pick<UnweighedDraft, 'grounds'>): boolean {
  return !grounds.includes(SAYING_VERB);
}

/** How likely the two are right, and, of an event, that it is of its type: the product is how likely it is right as it was read. */
export function likelihood(kind: Kind, evidence: Evidence, trust: RelationTrust): { ends: number; ofType: number } {
  return {
    ends: probability(kind === 'fact' ? trust.facts : trust.ends, evidence),
    ofType: kind === 'event' ? probability(trust.type, evidence) : 1,
  };
}

/** What a verb that no table knows does, by how the encoder sees it, and how likely it does that to whom it is read to. */
export function likeliestAct(
  evidence: Evidence,
  acts: RelationTrust['acts'],
): Pick<RelationDraft, 'type' | 'confidence'> | undefined {
  return acts
    .map(({ type, weights }) => ({ type, confidence: probability(weights, evidence) }))
    .sort((a, b) => b.confidence - a.confidence)[0];
}
