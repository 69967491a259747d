import { expect, test } from 'vitest';
import { type Related, related } from '../../support/relations.ts';

/** What the trained head finds where no rule reads anything. */

const PLAIN = {
  polarity: 'positive',
  certainty: 'certain',
  context: null,
  title: null,
  by: null,
  time: null,
  place: null,
} as const;

const FACTS: [text: string, expected: Partial<Related>][] = [
  [
    'The Kestrel River rises near Port Arlen in northern Ontario.',
    { subject: 'Kestrel River', object: 'Ontario', type: 'located_in', predicate: 'rise in', trigger: 'rises' },
  ],
  [
    'Saint Brendan School is a school in the village of Tarbeg, County Mayo.',
    {
      ...{ subject: 'Saint Brendan School', object: 'County Mayo', type: 'located_in' },
      ...{ predicate: 'school in', trigger: 'school' },
    },
  ],
  [
    'Delmar is a village in Ostrava County, Wisconsin, United States.',
    { subject: 'Delmar', object: 'Wisconsin', type: 'located_in', predicate: 'village in', trigger: 'village' },
  ],
];

test.each(FACTS)('%s', async (text, expected) => {
  expect(await related(text)).toContainEqual({ ...PLAIN, ...expected });
});

const NOTHING = [
  'Dahl and Okoro have spent much of the year courting voters in Brenmark.',
  'Elin Dahl, who is battling Okoro for the nomination, picked up on the criticism.',
  'Viktor Orlov held talks in Moscow with U.S. envoy Peter Hale.',
  'Russia appeared to agree with other points in the U.S. plan.',
  'He would be the oldest man to enter the Oval Office in U.S. history.',
];

test.each(NOTHING)('two names in one sentence are no fact: %s', async (text) => {
  const types = (await related(text)).map(({ type }) => type);
  expect(types.filter((type) => /^(kin|located_in|part_of|member_of|owns)$/.test(type))).toEqual([]);
});

test('what rules read is not said again', async () => {
  const found = await related('Calgary, Alberta, is in Canada, and Boeing acquired McDonnell Douglas.');
  const keys = found.map(({ type, subject, object }) => `${type} ${subject} ${object}`);
  expect(keys).toEqual([...new Set(keys)]);
});
