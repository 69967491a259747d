import { describe, expect, it } from 'vitest';
import { freshParagraphs } from '../../src/language/fresh-paragraphs.ts';

const links = { pronouns: new Set(['he', 'she', 'they', 'their']), ordinary: new Set(['the', 'in', 'sunday']) };

/** The paragraphs of a text that are fresh, by their numbers. Words are what stands between spaces. */
function fresh(paragraphs: readonly string[]): number[] {
  const text = paragraphs.join('\n\n');
  const words = [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const opensParagraph = words.map(({ start }) => start === 0 || text.slice(start - 2, start) === '\n\n');
  const starts = words.flatMap((_, i) => (opensParagraph[i] ? [i] : []));
  return freshParagraphs({ text, words, opensParagraph }, links).map((word) => starts.indexOf(word));
}

const story = 'The council of Ostrava met on Sunday. Jana Malá opposed the tram.';

describe('a paragraph is fresh', () => {
  it.each(['The ferry to Lisbon was late.', 'In Peru the harvest began on Sunday, and they sang.'])('%s', (paragraph) =>
    expect(fresh([story, paragraph])).toEqual([1]),
  );
});

describe('a paragraph goes on', () => {
  it.each([
    ['with a name of before', 'The vote was close, and Malá knew it.'],
    ['with a name in other letters', 'MALÁ REPLIES'],
    ['with a pronoun at its beginning', 'In their view the tram is too dear.'],
    ['with a quotation', '"Nobody asked the drivers," said the union.'],
    ['in mid-sentence', 'and the tram was late.'],
  ])('%s', (_, paragraph) => expect(fresh([story, paragraph])).toEqual([]));
});

it('never depends on what follows', () => {
  const paragraphs = [story, 'The ferry to Lisbon was late.', 'Passengers in Lisbon waited.', 'Peru has a queen.'];
  for (let n = 1; n <= paragraphs.length; n++)
    expect(fresh(paragraphs.slice(0, n))).toEqual([1, 3].filter((p) => p < n));
});
