import { expect, test } from 'vitest';
import { loadReader } from '../../src/platform/node.ts';
import { annotate } from '../../src/reading/annotate.ts';

/** Did what this word names happen, as the text has it? */
async function factuality(text: string, predicate: string): Promise<number | null | undefined> {
  const article = { id: 'test', title: null, byline: null, publisher: null, url: null, publishedAt: null };
  const { tokens = [] } = await annotate({ ...article, language: 'en', text, furniture: [] }, await loadReader(), {
    tokens: true,
  });
  return tokens.find(({ start, end }) => text.slice(start, end) === predicate)?.factuality;
}

test.each([
  ['attacked', 'The army attacked the port on Monday.'],
  ['attacked', 'Roske said that the army had attacked the port.'],
  ['repair', 'Nordvik managed to repair the bridge.'],
  ['denied', 'Roske denied that the army had attacked the port.'],
])('"%s" happened: %s', async (predicate, text) => expect(await factuality(text, predicate)).toBeGreaterThan(0));

test.each([
  ['attack', 'Estmark did not attack the port.'],
  ['attacked', 'The port was never attacked.'],
  ['attacked', 'Nobody attacked the port.'],
  ['attack', 'The army may attack the port.'],
  ['attacks', 'If the army attacks the port, the talks will end.'],
  ['repaired', 'Nordvik would have repaired the bridge if he had been paid.'],
  ['attacked', 'Roske denied that the army had attacked the port.'],
  ['sign', 'Roske refused to sign the treaty.'],
  ['take', 'The army failed to take the port.'],
  ['leave', 'The ferry will leave on Monday.'],
  ['visit', 'Roske plans to visit Varde in May.'],
  ['leaving', 'The police prevented him from leaving.'],
])('"%s" did not, or not yet: %s', async (predicate, text) =>
  expect(await factuality(text, predicate)).toBeLessThan(0),
);
