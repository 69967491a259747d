import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Attribution } from '../../../src/schema/annotation.ts';
import type { Span } from '../../../src/schema/span.ts';
import { read } from '../../support/reading.ts';

/** What holds of the attributions of any text, over articles put together from paragraphs of these. */

const PARAGRAPHS = [
  'Mayor Clara Jensen said on Monday that the bridge would open in May.',
  '"We are three weeks late," she said, "and nobody has told the drivers." She blamed the steel.',
  'Jensen said that the builder, Nordvik, had told her that a supplier knew of the cracks.',
  '"It is not our fault.',
  "''The cracks are old,'' a spokesman for Nordvik said. ''They were there in June.''",
  'Asked whether he would resign, Paul Nordvik said: “No.” He denied that he had lied.',
  'According to Oslo, the talks have failed, a claim that Bergen rejects.',
  'NORDVIK: Who pays?',
  'JENSEN: You do.',
  'He called the plan a "gift" to the banks and "the end of the harbor as we know it."',
  'The harbor was built in 1911.',
  'Who will pay for the cracks?',
  'I cannot say who pays.',
  '"The steel is good," Nordvik said, according to Oslo.',
  'Clara Jensen, 64, warned Bergen that the harbor would close. "I am serious," the 64-year-old said.',
  'Nordvik is based in Odda, Vestland, Norway. Its founder, Paul Nordvik, is the son of Emil Nordvik, once mayor of Odda.',
];
const articles = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 7 }).map((p) => p.join('\n\n'));

/** About something else, and without a word that points back. */
const UNRELATED = [
  'Rain is expected in Lisbon, with a light wind from the Atlantic.',
  'Keiko Tanaka won the marathon of Osaka in two hours and twenty minutes. "I never looked back," Tanaka said.',
  'The museum of Lima has bought a drawing by Goya. The price was not disclosed.',
  'Advertisement',
];

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const parts = (a: Attribution) => [...a.source, ...a.cue, ...a.content];

function holds({ text, entities, attributions }: Annotation): void {
  const [people, ids] = [new Set(entities.map((e) => e.id)), new Map(attributions.map((a) => [a.id, a]))];
  for (const attribution of attributions) {
    const own = parts(attribution);
    for (const [i, span] of own.entries()) {
      expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
      expect(own.slice(i + 1).filter((other) => overlap(span, other))).toEqual([]);
    }
    for (const id of [attribution.speaker, attribution.onBehalfOf, attribution.addressee])
      expect(id === null || people.has(id)).toBe(true);
    expect(attribution.confidence).toBeGreaterThanOrEqual(0);
    expect(attribution.confidence).toBeLessThanOrEqual(1);
    const outside = new Set([attribution.id]);
    for (let at = ids.get(attribution.within ?? ''); at; at = ids.get(at.within ?? '')) {
      expect(outside.has(at.id)).toBe(false);
      outside.add(at.id);
    }
  }
}

describe('the attributions of any text', () => {
  it('have parts that lie in the text and apart, speakers that are entities, and no circles', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (text) => holds(await read(text))),
      { numRuns: 25 },
    );
  }, 120_000);

  it('do not change, nor does anything else, with an unrelated last paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.constantFrom(...UNRELATED), async (text, last) => {
        const [alone, followed] = [await read(text), await read(`${text}\n\n${last}`)];
        const within = <Item>(items: readonly Item[], spans: (item: Item) => readonly Span[]) =>
          items.filter((item) => spans(item).every(({ end }) => end <= text.length));
        expect(within(followed.sentences, (s) => [s])).toEqual(alone.sentences);
        expect(within(followed.entities, (e) => e.mentions)).toEqual(alone.entities);
        expect(within(followed.attributions, parts)).toEqual(alone.attributions);
        expect(within(followed.relations, (r) => [r.trigger])).toEqual(alone.relations);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
