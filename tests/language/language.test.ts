import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLanguage } from '../../src/language/language.ts';
import type { Parse } from '../../src/language/parse.ts';
import type { ModelInput } from '../../src/language/session.ts';
import { nonsenseModel } from './fake-model.ts';

const tables = new Map([
  ['lemmas.tsv', 'said\tVERB\tsay\n'],
  ['events.tsv', 'cup\tevent\n'],
]);
const language = createLanguage(nonsenseModel(), tables);

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('Ann', 'said', '.', '"', 'we', 'win', '\n\n', ',', 'the', 'Cup'), { maxLength: 900 })
    .map((w) => w.join(' ')),
);

function check(text: string, { words, sentences, names, quotes }: Parse): void {
  let end = 0;
  words.forEach((word, i) => {
    expect(word.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, word.start).trim()).toBe('');
    end = word.end;
    const head = words[word.head];
    expect(word.head === -1 || head?.sentence === word.sentence).toBe(true);
    expect(word.deprel === 'root').toBe(word.head === -1);
    expect(word.sentence - (words[i - 1]?.sentence ?? 0)).toBeLessThanOrEqual(1);
  });
  expect(text.slice(end).trim()).toBe('');
  sentences.forEach(({ start, end: stop }, s) => {
    const inside = words.filter((word) => word.sentence === s);
    expect([start, stop]).toEqual([inside[0]?.start, inside.at(-1)?.end]);
    expect(inside.filter(({ head }) => head === -1)).toHaveLength(1);
  });
  let last = -1;
  for (const name of names) {
    expect(name.first).toBeGreaterThan(last);
    expect([name.start, name.end]).toEqual([words[name.first]?.start, words[name.last]?.end]);
    last = name.last;
  }
  for (const { cue, source, content } of quotes) {
    const all = [cue, ...source, ...content].flatMap(([a, b]) => Array.from({ length: b - a + 1 }, (_, i) => a + i));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((w) => words[w] !== undefined)).toBe(true);
  }
}

test('whatever the model answers, the parse is well-formed', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      check(text, await language.parse(text));
    }),
    { numRuns: 25 },
  );
});

test('an empty text has nothing in it', async () => {
  expect(await language.parse(' \n ')).toMatchObject({ words: [], sentences: [], names: [], quotes: [] });
});

test('a sentence ends with its paragraph, whatever the model says', async () => {
  const { sentences } = await language.parse('Talks go on\n\nMoscow waits');
  expect(sentences.some(({ end }) => end === 'Talks go on'.length)).toBe(true);
});

test('windows keep to 256 pieces and say what the document says of gaps', async () => {
  const seen: ModelInput[] = [];
  const sentence = 'we win a cup or we do not . ';
  const text = sentence.repeat(400);
  const parse = await createLanguage(nonsenseModel(seen), tables).parse(text);
  check(text, parse);
  expect(seen.length).toBeGreaterThan(12);
  expect(Math.max(...seen.map(({ ids }) => ids.length))).toBeLessThanOrEqual(256);
  // Only the text's first word stands after a blank line; a window in mid-paragraph does not pretend to.
  const first = seen[0];
  expect(seen.slice(1).every(({ shapes }) => shapes[1] !== first?.shapes[1])).toBe(true);
});

test('progress rises to the end', async () => {
  const shares: number[] = [];
  await language.parse('we do . '.repeat(600), (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('the reading of a text is the same however often it is read, and whatever was read before', async () => {
  const text = 'Ann said we win . The Cup waits .';
  const { vectors: _, ...first } = await language.parse(text);
  await language.parse('another text');
  expect(await language.parse(text)).toMatchObject(first);
});
