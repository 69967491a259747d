import { expect, test } from 'vitest';
import { loadReader } from '../../../src/platform/node.ts';
import { openDocument } from '../../../src/reading/document.ts';
import { treePath } from '../../../src/reading/relations/tree-path.ts';

const TEXT = 'Maria Silva owns a bakery in Porto.';

/** The way from one word of the text to another, as words. */
async function way(from: string, to: string) {
  const { language } = await loadReader();
  const doc = openDocument({ text: TEXT, furniture: [] }, await language.parse(TEXT));
  const forms = doc.words.map(({ start, end }) => TEXT.slice(start, end));
  const { words, up, down } = treePath(doc, forms.indexOf(from), forms.indexOf(to));
  const spell = (indices: readonly number[]) => indices.map((w) => forms[w]).join(' ');
  return { words: spell(words), up: spell(up), down: spell(down) };
}

test('the way climbs to the word above both, and descends from it', async () => {
  expect(await way('Maria', 'bakery')).toEqual({ words: 'Maria owns bakery', up: 'Maria', down: 'bakery' });
  expect(await way('Porto', 'owns')).toMatchObject({ down: '' });
});

test('a word is on its own way to itself', async () => {
  expect(await way('bakery', 'bakery')).toEqual({ words: 'bakery', up: '', down: '' });
});
