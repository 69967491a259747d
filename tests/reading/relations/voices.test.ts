import { expect, test } from 'vitest';
import { read } from '../../support/reading.ts';

/** Who asserts each role and place, in words. */
async function asserted(text: string): Promise<string[]> {
  const { entities, relations } = await read(text);
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? 'the article';
  return relations
    .filter(({ type }) => type === 'role' || type === 'located_in')
    .map(({ subject, type, object, by }) => `${name(by)}: ${name(subject)} ${type} ${name(object)}`);
}

test('a title in reported words is told by the article', async () => {
  expect(
    await asserted('Anna Lindqvist said that Russian President Vladimir Putin had lied about Russia and the war.'),
  ).toEqual(['the article: Vladimir Putin role Russia']);
});

test('a title inside quotation marks is told by the speaker', async () => {
  const text = '"Russian President Vladimir Putin has lied about Russia and the war," Anna Lindqvist said.';
  expect(await asserted(text)).toEqual(['Anna Lindqvist: Vladimir Putin role Russia']);
});

test('an address in reported words is told by the article', async () => {
  expect(await asserted('Anna Lindqvist said that the flood had destroyed Pokrovsk in Donetsk.')).toEqual([
    'the article: Pokrovsk located_in Donetsk',
  ]);
});
