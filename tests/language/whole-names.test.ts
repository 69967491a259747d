import { expect, test } from 'vitest';
import type { NameSpan } from '../../src/language/decoders/names.ts';
import { withWholeName } from '../../src/language/whole-names.ts';

/** "endorsed Hillary Clinton", of which the model has found one word, from the tenth word of the text on. */
const one = (word: number): NameSpan => ({ first: word, last: word, scores: Float64Array.of(-1) });
const sentence = {
  first: 10,
  upos: ['VERB', 'PROPN', 'PROPN'],
  heads: [-1, 10, 11],
  deprels: ['root', 'obj', 'flat'],
  names: [],
};
const isHillary = (word: number): boolean => word === 11;
const range = ({ first, last }: NameSpan) => [first, last];

test('a given name before the name of a person is its beginning', () => {
  expect(range(withWholeName(one(12), { ...sentence, names: [one(12)] }, true, isHillary))).toEqual([11, 12]);
});

test('what the tree has for the other part of a given name is its end', () => {
  expect(range(withWholeName(one(11), { ...sentence, names: [one(11)] }, true, isHillary))).toEqual([11, 12]);
});

test('not where it is no name, belongs to another, or stands beside something else', () => {
  const alone = (changes: object, isPerson = true, isGiven = isHillary) =>
    [12, 11].map((word) => range(withWholeName(one(word), { ...sentence, ...changes }, isPerson, isGiven)));
  const found = [
    [12, 12],
    [11, 11],
  ];
  expect(alone({ upos: ['VERB', 'VERB', 'VERB'] })).toEqual(found);
  expect(alone({ names: [one(11), one(12)] })).toEqual(found);
  expect(alone({}, false)).toEqual(found);
  expect(alone({ deprels: ['root', 'obj', 'appos'] }, true, () => false)).toEqual(found);
});
