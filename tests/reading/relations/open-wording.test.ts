import { expect, test } from 'vitest';
import { nameOf, read } from '../../support/reading.ts';

/** Open relations in words. */
async function told(text: string): Promise<string[]> {
  const annotation = await read(text);
  return annotation.relations
    .filter(({ type }) => type === 'open')
    .map((r) => `${nameOf(annotation, r.subject)} > ${r.predicate} > ${nameOf(annotation, r.object)}`);
}

test.each([
  ['a verb and its object', 'Germany borders Poland.', 'Germany > border > Poland'],
  ['where it leads', 'Marta Ruiz moved to Chile.', 'Marta Ruiz > move to > Chile'],
  ['a second object', 'How Newtown gave Chris Murphy a mission.', 'Newtown > give … mission > Chris Murphy'],
  [
    'a circumstance without which the verb says little',
    'Vladimir Putin treated Donald Trump with respect.',
    'Vladimir Putin > treat … with respect > Donald Trump',
  ],
  [
    'two prepositions',
    'Matt Hiltzik used to keep Harvey Weinstein out of trouble.',
    'Matt Hiltzik > keep … out of trouble > Harvey Weinstein',
  ],
  [
    'what it is made to do',
    'Michelle Obama made America pay attention.',
    'Michelle Obama > make … pay attention > America',
  ],
  [
    'what is said of it',
    'Saudi Arabia makes the United States less safe, Trump said.',
    'Saudi Arabia > make … less safe > United States',
  ],
  [
    'an adverb',
    'Donald Trump tied Hillary Clinton and Barack Obama together.',
    'Donald Trump > tie … together > Barack Obama',
  ],
  [
    'an adverb before a preposition',
    'Pedro Sanchez could not get along with Congress.',
    'Pedro Sanchez > get along with > Congress',
  ],
  [
    'what is counted, not what counts it',
    'Samantha Olivieri spent most of her life in Washington Heights.',
    'Samantha Olivieri > spend life in > Washington Heights',
  ],
  [
    'the noun before a relative clause',
    'Astor lived in the mansion that Bernie Sanders had built in Manhattan.',
    'Bernie Sanders > build mansion in > Manhattan',
  ],
])('an open relation is told with %s: %s', async (_, text, expected) => {
  expect(await told(text)).toContain(expected);
});

test('a title before a name is no second object', async () => {
  expect(await told('Bradley Cooper played Navy SEAL Chris Kyle.')).toContain('Bradley Cooper > play > Chris Kyle');
});

test('what is not told leaves no relation', async () => {
  expect(await told('Perhaps what John Kerry carried to Jeddah was a new approach.')).toEqual([]);
});
