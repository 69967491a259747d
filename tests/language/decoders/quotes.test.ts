import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCues, decodeParts } from '../../../src/language/decoders/quotes.ts';

/** Logits of cue tags: O, B or I for each letter. */
const tags = (letters: string) =>
  Float32Array.from([...letters].flatMap((letter) => ['O', 'B', 'I'].map((tag) => (tag === letter ? 5 : -5))));

/** Logits of words to be in a part: in for x. */
const part = (words: string) => Float32Array.from([...words], (word) => (word === 'x' ? 4 : -4));

test('a cue is the word that begins it and those that go on', () => {
  // Putin has made clear that …
  expect(decodeCues(tags('OOBIO')).map(({ span }) => span)).toEqual([[2, 3]]);
});

test('two cues side by side are two, and a cue that nothing begins is none', () => {
  expect(decodeCues(tags('BBOII')).map(({ span }) => span)).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('source and content are the words that the model finds', () => {
  // He said that talks would go on .
  const parts = decodeParts([1, 1], part('x------'), part('--xxxx-'));
  expect(parts.source).toEqual([[0, 0]]);
  expect(parts.content).toEqual([[2, 5]]);
  expect(parts.confidence).toBeGreaterThan(0.8);
});

test('the cue interrupts a content and is not part of it', () => {
  // " We won , " she said , " and we will stay "
  expect(decodeParts([6, 6], part('-----x-------'), part('xxxxx-xxxxxxx')).content).toEqual([
    [0, 4],
    [7, 12],
  ]);
});

test('a hole of one doubtful word is closed', () => {
  const content = part('xxx-xxx-');
  content[3] = -0.5;
  expect(decodeParts([7, 7], part('--------'), content).content).toEqual([[0, 6]]);
});

test('a lone doubtful word is no content, but a source may be one word', () => {
  const doubtful = part('------');
  doubtful[4] = -0.4;
  expect(decodeParts([0, 0], part('------'), doubtful)).toEqual({ source: [], content: [], confidence: 0 });
  expect(decodeParts([0, 0], doubtful, part('------')).source).toEqual([[4, 4]]);
});

test('cue, source and content are disjoint, in order and in the window', () => {
  const word = fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), (words, seed) => {
      const cue = seed % words.length;
      const { source, content } = decodeParts(
        [cue, cue],
        Float32Array.from(words, ([s]) => s),
        Float32Array.from(words, ([, c]) => c),
      );
      const all = [[cue, cue] as const, ...source, ...content].flatMap(([a, b]) =>
        Array.from({ length: b - a + 1 }, (_, i) => a + i),
      );
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((w) => w >= 0 && w < words.length)).toBe(true);
    }),
  );
});
