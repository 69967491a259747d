import { describe, expect, it } from 'vitest';
import { nameKey, samePerson, shortensGroup, shortensPerson } from '../../../src/reading/entities/name-key.ts';
import { lexicon } from '../../support/lexicon.ts';

const key = (name: string) => nameKey(name, lexicon);

describe('names of persons', () => {
  it.each([
    ['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
    ['J. D. Vance', 'J.D. Vance'],
    ['Donald J. Trump', 'Donald Trump'],
    ['J. Smith', 'John Smith'],
  ])('%s and %s are one', (a, b) => expect(samePerson(key(a), key(b))).toBe(true));

  it.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['George Bush', 'George Washington'],
    ['Putin', 'Vladimir Putin'],
  ])('%s and %s are not surely one', (a, b) => expect(samePerson(key(a), key(b))).toBe(false));

  it.each(['Putin', 'Vladimir'])('%s is short for Vladimir Putin', (short) =>
    expect(shortensPerson(key(short), key('Vladimir Putin'))).toBe(true),
  );

  it('Von der Leyen is short for Ursula von der Leyen', () =>
    expect(shortensPerson(key('Von der Leyen'), key('Ursula von der Leyen'))).toBe(true));

  it('Dimitri is not short for Vladimir Putin', () =>
    expect(shortensPerson(key('Dimitri'), key('Vladimir Putin'))).toBe(false));
});

describe('names of groups and places', () => {
  it.each([
    ['Samsung', 'Samsung Electronics'],
    ['Justice Department', 'U.S. Justice Department'],
    ['Carnegie', 'Carnegie Russia Eurasia Center'],
  ])('%s is short for %s', (short, full) => expect(shortensGroup(key(short), key(full), lexicon)).toBe(true));

  it.each([
    ['Bank', 'Bank of England'],
    ['University', 'University of Oslo'],
    ['House', 'White House'],
    ['Bank', 'Bank Mandiri'],
  ])('%s is not short for %s', (short, full) => expect(shortensGroup(key(short), key(full), lexicon)).toBe(false));

  it.each([
    ['the U.S.', 'United States'],
    ['America', 'USA'],
    ['Apple Inc.', 'Apple'],
    ['Britain', 'the United Kingdom'],
  ])('%s and %s have one key', (a, b) => expect(key(a).text).toBe(key(b).text));
});
