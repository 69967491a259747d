import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lemmaByRule, lemmaOf, parseExceptions } from '../../src/language/lemmas.ts';
import { parseTable } from '../../src/lexicon/table.ts';

describe('spelling alone gives the lemma of regular words', () => {
  test.each([
    ['announced', 'announce'],
    ['planning', 'plan'],
    ['controlled', 'control'],
    ['called', 'call'],
    ['passed', 'pass'],
    ['settled', 'settle'],
    ['writing', 'write'],
    ['denies', 'deny'],
    ['lied', 'lie'],
    ['denied', 'deny'],
    ['reaches', 'reach'],
    ['visited', 'visit'],
    ['agreeing', 'agree'],
    ['resumed', 'resume'],
    ['argues', 'argue'],
    ['sing', 'sing'],
  ])('the verb %s is %s', (form, lemma) => {
    expect(lemmaByRule(form, 'VERB')).toBe(lemma);
  });

  test.each([
    ['Countries', 'country'],
    ['speeches', 'speech'],
    ['officials', 'official'],
    ['press', 'press'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['ties', 'tie'],
  ])('the noun %s is %s', (form, lemma) => {
    expect(lemmaByRule(form, 'NOUN')).toBe(lemma);
  });

  test.each([
    ['earliest', 'ADJ', 'early'],
    ['biggest', 'ADJ', 'big'],
    ['latest', 'ADJ', 'late'],
    ['former', 'ADJ', 'former'],
    ['Moscow', 'PROPN', 'Moscow'],
    ['1,200', 'NUM', '1200'],
    ['Over', 'ADP', 'over'],
  ])('%s (%s) is %s', (form, upos, lemma) => {
    expect(lemmaByRule(form, upos)).toBe(lemma);
  });
});

describe('the tables know the irregular ones', () => {
  const rows = (name: string) =>
    parseTable(readFileSync(new URL(`../../data/lexicon/${name}.tsv`, import.meta.url), 'utf8'));
  const exceptions = parseExceptions(rows('irregular-verbs'), rows('lemmas'));

  test.each([
    ['said', 'VERB', 'say'],
    ['fought', 'VERB', 'fight'],
    ['withheld', 'VERB', 'withhold'],
    ['misled', 'VERB', 'mislead'],
    ['found', 'VERB', 'find'],
    ['founded', 'VERB', 'found'],
    ['were', 'AUX', 'be'],
    ['n’t', 'PART', 'not'],
    ['them', 'PRON', 'they'],
    ['children', 'NOUN', 'child'],
    ['worst', 'ADJ', 'bad'],
    ['an', 'DET', 'a'],
  ])('%s (%s) is %s', (form, upos, lemma) => {
    expect(lemmaOf(form, upos, exceptions)).toBe(lemma);
  });
});
