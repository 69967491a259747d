import { expect, test } from 'vitest';
import type { RelationTrust } from '../../../src/language/calibration.ts';
import type { UnweighedDraft } from '../../../src/reading/relations/draft.ts';
import { SAYING_VERB, UNKNOWN_VERB } from '../../../src/reading/relations/open.ts';
import { weighed } from '../../../src/reading/relations/trust.ts';

const draft: UnweighedDraft = {
  ...{ type: 'ASSAULT', subject: 0, object: 1, predicate: 'beat', title: null, trigger: { first: 1, last: 1 } },
  ...{ words: [1], subjectWord: 0, objectWord: 2, context: null, grounds: ['verb'] },
};

/** Whether the two are the right ones, whether it is an assault, whether a fact is one, and whether an unknown verb disapproves, as odds of e to the power of these. */
const trust = (ends: number, type: number, facts = 0, acts = 0): RelationTrust => {
  const odds = (verb: number) => ({ bias: 0, weights: new Map([['verb', verb]]), vectors: new Map() });
  return {
    ends: odds(ends),
    type: odds(type),
    facts: odds(facts),
    acts: [{ type: 'DISAPPROVE', weights: odds(acts) }],
  };
};
const told = (by: RelationTrust | null, isNamed = true, what = draft) =>
  weighed(
    [what],
    ({ grounds }) => ({ traits: grounds, vectors: new Map() }),
    () => isNamed,
    by,
  ).map(({ type, confidence }) => [type, confidence]);

test('a relation is as sure as the two and the type together', () => {
  expect(told(trust(2, 1))).toEqual([['ASSAULT', 0.644]]);
});

test('an event that is likelier not of its type is told in its own words, where both have names', () => {
  expect(told(trust(2, -1))).toEqual([['open', 0.881]]);
  expect(told(trust(2, -1), false)).toEqual([]);
});

test('what is likelier wrong is not said', () => {
  expect(told(trust(-3, 0))).toEqual([]);
  expect(told(trust(0.8, 0.4))).toEqual([]);
});

test('what is likelier wrong is said at even odds where the text surely says it once more', () => {
  const twice = (again: UnweighedDraft) =>
    weighed(
      [draft, again],
      ({ grounds }) => ({ traits: grounds, vectors: new Map() }),
      () => true,
      trust(2, 1),
    ).map(({ confidence }) => confidence);
  const doubtful = { ...draft, grounds: [] };
  expect(told(trust(2, 1), true, doubtful)).toEqual([]);
  expect(twice(doubtful)).toEqual([0.644, 0.5]);
  expect(twice({ ...doubtful, object: 2 })).toEqual([0.644]);
});

test('what is told in its own words has to be likelier than an event', () => {
  expect(told(trust(0.4, 2))).toEqual([['ASSAULT', 0.527]]);
  expect(told(trust(0.4, 0), true, { ...draft, type: 'open' })).toEqual([]);
  expect(told(trust(0.8, 0), true, { ...draft, type: 'open' })).toEqual([['open', 0.69]]);
});

test('what a verb that no table knows does is an event where it is likelier one than not', () => {
  const bash = (acts: number, grounds = ['verb', UNKNOWN_VERB]) =>
    told(trust(2, 0, 0, acts), true, { ...draft, type: 'open', grounds });
  expect(bash(2)).toEqual([['DISAPPROVE', 0.881]]);
  expect(bash(-1)).toEqual([['open', 0.881]]);
  expect(bash(2, ['verb'])).toEqual([['open', 0.881]]);
  expect(bash(2, ['verb', UNKNOWN_VERB, SAYING_VERB])).toEqual([['DISAPPROVE', 0.881]]);
  expect(bash(-1, ['verb', UNKNOWN_VERB, SAYING_VERB])).toEqual([]);
});

test('a fact is as sure as its own kind', () => {
  const fact = { ...draft, type: 'kin' as const };
  expect(told(trust(-3, -3, 2), true, fact)).toEqual([['kin', 0.881]]);
  expect(told(trust(3, 3, -1), true, fact)).toEqual([]);
});

test('without weights everything is kept at even odds', () => {
  expect(told(null)).toEqual([['ASSAULT', 0.5]]);
  expect(told(null, true, { ...draft, type: 'open', grounds: [UNKNOWN_VERB, SAYING_VERB] })).toEqual([]);
});
