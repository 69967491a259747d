import { expect, test } from 'vitest';
import { acts, related } from '../../support/relations.ts';

const FACTS: [text: string, expected: string][] = [
  ['Kremlin spokesman Dmitry Peskov declined to comment.', 'role Dmitry Peskov > Kremlin'],
  ['Yuri Ushakov, an aide to Vladimir Putin, spoke first.', 'role Yuri Ushakov > Vladimir Putin'],
  ['Jared Kushner, the son-in-law of Donald Trump, arrived.', 'kin Jared Kushner > Donald Trump'],
  ['Instagram is a subsidiary of Facebook.', 'owns Facebook > Instagram'],
  ['Boeing acquired McDonnell Douglas in 1997.', 'owns Boeing > McDonnell Douglas'],
  ['Microsoft was founded by Bill Gates.', 'founded Bill Gates > Microsoft'],
  ['Bill Gates founded Microsoft in 1975.', 'founded Bill Gates > Microsoft'],
  ['Bill Gates founded Microsoft in Albuquerque.', 'founded Bill Gates > Microsoft'],
  ['The fighting reached Pokrovsk in Donetsk.', 'located_in Pokrovsk > Donetsk'],
  ['The court sits in Leeds in Yorkshire.', 'located_in Leeds > Yorkshire'],
  ['Siemens is based in Munich.', 'located_in Siemens > Munich'],
];

test.each(FACTS)('%s', async (text, expected) => {
  expect(await acts(text)).toContain(expected);
});

test('a list of places is no address', async () => {
  expect(await acts('They flew to Paris, London and Rome.')).toEqual([]);
});

test('a former office is historical, and keeps its title', async () => {
  const found = await related('Former German Chancellor Angela Merkel left Germany.');
  expect(found.find((r) => r.type === 'role')).toMatchObject({
    subject: 'Angela Merkel',
    object: 'Germany',
    context: 'historical',
  });
});
