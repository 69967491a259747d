import { expect, test } from 'vitest';
import type { RelationTrust } from '../../../src/language/calibration.ts';
import type { UnweighedDraft } from '../../../src/reading/relations/draft.ts';
import { BY_REFERENCE } from '../../../src/reading/relations/evidence.ts';
import { weighed } from '../../../src/reading/relations/trust.ts';

const draft: UnweighedDraft = {
  ...{ type: 'ASSAULT', subject: 0, object: 1, predicate: 'beat', title: null, trigger: { first: 1, last: 1 } },
  ...{ words: [1], subjectWord: 0, objectWord: 2, context: null, grounds: ['verb'] },
};

/** Whether the two are the right ones, and whether it is an assault, as odds of e to the power of these. */
const trust = (ends: number, type: number): RelationTrust => ({
  ends: { bias: 0, weights: new Map([['verb', ends]]), vectors: new Map() },
  type: { bias: 0, weights: new Map([['verb', type]]), vectors: new Map() },
});
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
  expect(told(trust(2, -1), false)).toEqual([['ASSAULT', 0.237]]);
});

test('what is hardly likely is not said', () => {
  expect(told(trust(-3, 0))).toEqual([]);
});

test('what is told in its own words has to be likelier than an event', () => {
  expect(told(trust(0.4, 2))).toEqual([['ASSAULT', 0.527]]);
  expect(told(trust(0.4, 0), true, { ...draft, type: 'open' })).toEqual([]);
  expect(told(trust(0.8, 0), true, { ...draft, type: 'open' })).toEqual([['open', 0.69]]);
});

test('what rests on a pronoun has to be likelier right than wrong', () => {
  const doubtful = { ...draft, grounds: ['verb', BY_REFERENCE] };
  expect(told(trust(0.4, 0.4))).toEqual([['ASSAULT', 0.358]]);
  expect(told(trust(0.4, 0.4), true, doubtful)).toEqual([]);
  expect(told(trust(2, 0.8), true, doubtful)).toEqual([['ASSAULT', 0.608]]);
});

test('without weights everything is kept at even odds', () => {
  expect(told(null)).toEqual([['ASSAULT', 0.5]]);
});
