import { expect, test } from 'vitest';
import { voices } from '../../support/reading.ts';

/** Lists of quotations: several of one speaker, and several speakers in a row. */
test('each of several speakers has his own', async () => {
  const text =
    'Readers were angry. "The ferry never comes," wrote Anna Berg. "I wait an hour each day," wrote Thomas Reed. "Sell it," said Kim Dae.';
  expect(await voices(text)).toEqual([
    'Anna Berg: "The ferry never comes,"',
    'Thomas Reed: "I wait an hour each day,"',
    'Kim Dae: "Sell it,"',
  ]);
});

const LISTS: [layout: string, text: string, words: string[]][] = [
  [
    'paragraphs under one announcement',
    'Here is what Lars Nyberg said about the plan:\n\n"It is too expensive."\n\n"It helps nobody."\n\n"We will vote against it."',
    ['too expensive', 'helps nobody', 'vote against'],
  ],
  [
    'lines with dashes',
    'Nyberg said of the banks:\n- "They take too much."\n- "They give nothing back."\n- "They have to pay."',
    ['take too much', 'nothing back', 'have to pay'],
  ],
  [
    'a series within a sentence',
    '"It is too expensive," "It helps nobody" and "It comes too late," Nyberg said of the plan.',
    ['too expensive', 'helps nobody', 'too late'],
  ],
];

test.each(LISTS)('of one speaker, %s', async (_, text, words) => {
  const found = await voices(text);
  for (const part of words) expect(found.filter((line) => /Nyberg: /.test(line)).join('\n')).toContain(part);
});
