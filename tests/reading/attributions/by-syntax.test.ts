import { expect, test } from 'vitest';
import { voices } from '../../support/reading.ts';

/** What one says in the words of another: who speaks is the inner one, and whose word we have for it the outer one. */
const NESTED: [construction: string, text: string, expected: string[]][] = [
  [
    'the cue behind the words, "according to" behind both',
    '"The bridge is safe," Nordvik said, according to Reuters.',
    ['Reuters: "The bridge is safe," Nordvik said', 'Nordvik: "The bridge is safe," [in the words of Reuters]'],
  ],
  [
    'the same by somebody else',
    '"The talks are over," Lars Nyberg said, according to the Kremlin.',
    ['Kremlin: "The talks are over," Lars Nyberg said', 'Lars Nyberg: "The talks are over," [in the words of Kremlin]'],
  ],
  [
    'indirect speech under "according to"',
    'The mayor of Tartu said the bridge was safe, according to Reuters.',
    [
      'Reuters: The mayor of Tartu said the bridge was safe',
      'somebody for Tartu: the bridge was safe [in the words of Reuters]',
    ],
  ],
  [
    '"that" within "that"',
    'Katrin Holm told Varde Radio that Roske had admitted that the boat was armed.',
    [
      'Katrin Holm to Varde Radio: that Roske had admitted that the boat was armed',
      'Roske: that the boat was armed [in the words of Katrin Holm]',
    ],
  ],
  [
    'without "that"',
    'Petra Lang said Omar Haddad told her the money was gone.',
    [
      'Petra Lang: Omar Haddad told her the money was gone',
      'Omar Haddad to Petra Lang: the money was gone [in the words of Petra Lang]',
    ],
  ],
  [
    'a question inside a quotation',
    '“She asked me, ‘Who pays for this?’ and I had no answer,” Nordvik told the court.',
    [
      'Nordvik: “She asked me, ‘Who pays for this?’ and I had no answer,”',
      'somebody: ‘Who pays for this?’ [in the words of Nordvik]',
    ],
  ],
];

test.each(NESTED)('%s: %s', async (_, text, expected) => {
  expect(await voices(text)).toEqual(expected);
});

test('what "I" told somebody inside a quotation, its speaker told', async () => {
  const found = await voices('"I told the owner that the roof was leaking," Samuel Okoro said.');
  expect(found).toContain('Samuel Okoro: that the roof was leaking [in the words of Samuel Okoro]');
});
