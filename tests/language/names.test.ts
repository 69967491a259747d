import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameType, parseOtherNames } from '../../src/language/names.ts';
import { parseTable } from '../../src/lexicon/table.ts';

const others = parseOtherNames(
  parseTable(readFileSync(new URL('../../data/lexicon/events.tsv', import.meta.url), 'utf8')),
);
const typeOf = (kind: string, name: string) => nameType(kind, name.split(' '), others);

test.each([
  ['misc', 'FIFA World Cup', 'event'],
  ['misc', 'Battle of Puebla', 'event'],
  ['misc', 'Iran nuclear deal summit', 'event'],
  ['misc', 'Paris Agreement', 'work'],
  ['misc', 'Income Tax Act', 'work'],
  ['product', 'iPhone', 'work'],
  ['norp', 'Ukrainian', 'norp'],
  ['person', 'Summit Singh', 'person'],
])('%s "%s" is of type %s', (kind, name, type) => {
  expect(typeOf(kind, name)).toBe(type);
});

test('what is neither event nor work for sure is left out', () => {
  expect(typeOf('misc', 'COVID-19')).toBeUndefined();
  expect(typeOf('misc', 'GDP')).toBeUndefined();
});
