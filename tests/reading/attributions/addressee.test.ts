import { expect, test } from 'vitest';
import { voices } from '../../support/reading.ts';

/** To whom it is said: whom the verb tells, or who is written to. What stands between is no part of what is said. */
const TOLD: [construction: string, text: string, expected: string[]][] = [
  ['the object', '"You knew," Haddad told Nordvik.', ['Haddad to Nordvik: "You knew,"']],
  [
    'the object before "that"',
    'Nyberg assured the European Union that Norway would pay.',
    ['Nyberg to European Union: that Norway would pay'],
  ],
  [
    'a country that is warned',
    'Nyberg warned Estmark that the border would close.',
    ['Nyberg to Estmark: that the border would close'],
  ],
  [
    'a question',
    'Haddad asked Nordvik whether the bridge was safe.',
    ['Haddad to Nordvik: whether the bridge was safe'],
  ],
  [
    '"to" with its apposition',
    '"Thank you," Nyberg said to the mayor, Anna Lindqvist.',
    ['Nyberg to Anna Lindqvist: "Thank you,"'],
  ],
  ['a letter', 'In a letter to Nyberg, Petrova said the court had erred.', ['Petrova to Nyberg: the court had erred']],
  [
    'the subject of a passive',
    'Nordvik was informed that the road was closed.',
    ['somebody to Nordvik: that the road was closed'],
  ],
  [
    'somebody without a name',
    'Nyberg told reporters that the talks had failed.',
    ['Nyberg: that the talks had failed'],
  ],
];

test.each(TOLD)('%s: %s', async (_, text, expected) => {
  expect(await voices(text)).toEqual(expected);
});
