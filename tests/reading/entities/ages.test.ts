import { expect, test } from 'vitest';
import { voices } from '../../support/reading.ts';

/** People called by their age, however the text has stated it. */
test.each([
  ['Mayor Clara Jensen, 64, opened the bridge. "It is a good day," the 64-year-old said.', 'Clara Jensen'],
  ['Olga Ivanova, aged 71, will run again. "I am not tired," the 71-year-old told reporters.', 'Olga Ivanova'],
  ['Olga Ivanova is 71 years old. The 71-year-old said she would run again.', 'Olga Ivanova'],
  ['The 34-year-old striker Marco Silva scored twice. "I slept badly," the 34-year-old said.', 'Marco Silva'],
  ['A 19-year-old student, Kim Dae, was hurt. The 19-year-old said that she had seen the driver.', 'Kim Dae'],
  ['Marco Silva, 34, scored twice. "I slept badly," the 34-year-old striker said.', 'Marco Silva'],
])('%s', async (text, speaker) => {
  const found = await voices(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${speaker}: `));
});

test('of two people each by his own', async () => {
  const text =
    'Thomas Reed, 27, and his sister Jane Reed, 24, won. "It was fun," the 24-year-old said. "We slept," the 27-year-old added.';
  expect(await voices(text)).toEqual(['Jane Reed: "It was fun,"', 'Thomas Reed: "We slept,"']);
});

test('nobody where the age is not his', async () => {
  const text = 'A man was arrested. Judge Olga Ivanova, 71, sent him home. The 40-year-old said he was sorry.';
  expect(await voices(text)).toEqual(['somebody: he was sorry']);
});
