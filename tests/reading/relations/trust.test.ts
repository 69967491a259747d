import { expect, test } from 'vitest';
import type { RelationTrust } from '../../../src/language/calibration.ts';
import type { UnweighedDraft } from '../../../src/reading/relations/draft.ts';
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
const told = (by: RelationTrust | null, isNamed = true) =>
  weighed(
    [draft],
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

test('without weights everything is kept at even odds', () => {
  expect(told(null)).toEqual([['ASSAULT', 0.5]]);
});
