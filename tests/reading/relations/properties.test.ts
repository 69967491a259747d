import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/schema/annotation.ts';
import { lexicon } from '../../support/lexicon.ts';
import { read } from '../../support/reading.ts';

const TEXT = `Russian President Vladimir Putin held talks with Turkish President Recep Tayyip Erdogan in Moscow on Tuesday.

Ukraine accused Russia of attacking Kharkiv. "Moscow must stop the war," Volodymyr Zelensky said in Berlin, where he met Friedrich Merz.

Iran, which has condemned Israel, threatened to leave the talks between the United States and Qatar. It did not attack Saudi Arabia.

Lena Ortiz, a daughter of Marco Ortiz, plays for Real Avala. She was born in Lubnik, a town in Posavia, and studied at the University of Lubnik.`;

/** "Turkish President" stands for Turkey, although adjectives are no mentions. */
function hasAdjective(evidence: string, name: string): boolean {
  const country = lexicon.countryNames.get(name.toLowerCase());
  const words = evidence.toLowerCase().split(/\W+/);
  return country !== undefined && words.some((word) => lexicon.demonyms.get(word) === country);
}

test('evidence holds the trigger and both mentions, every id exists, and nobody is related to himself', async () => {
  const { relations, entities, attributions } = await read(TEXT, { publishedAt: '2025-12-04' });
  expect(relations.length).toBeGreaterThan(5);
  const byId = new Map(entities.map((e) => [e.id, e]));
  for (const { subject, object, trigger, evidence, by, place, attribution } of relations) {
    expect(subject).not.toBe(object);
    expect(evidence.start).toBeLessThanOrEqual(trigger.start);
    expect(evidence.end).toBeGreaterThanOrEqual(trigger.end);
    for (const id of [subject, object]) {
      const { name = '', mentions = [] } = byId.get(id) ?? {};
      const mentioned = mentions.some((m) => m.start >= evidence.start && m.end <= evidence.end);
      expect(mentioned || hasAdjective(TEXT.slice(evidence.start, evidence.end), name)).toBe(true);
    }
    for (const id of [by, place]) expect(id === null || byId.has(id)).toBe(true);
    expect(attribution === null || attributions.some((a) => a.id === attribution)).toBe(true);
  }
});

test('the same text gives the same relations', async () => {
  expect((await read(TEXT)).relations).toEqual((await read(TEXT)).relations);
});

const country = fc.constantFrom('Russia', 'Iran', 'Germany', 'China', 'Brazil');
const verb = fc.constantFrom('attacked', 'criticized', 'praised', 'condemned', 'invaded');
/** In the voice of the article, and in that of somebody. */
const frame = fc.constantFrom('%.', 'Nyberg said that %.', '%, Nyberg said.');
const negation = fc.constantFrom('not', 'never', 'not yet');

test('negating the sentence flips polarity and nothing else', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(country, country, verb, negation, frame), async ([subject, object, act, no, voice]) => {
      fc.pre(subject !== object);
      const core = ({ relations }: Annotation) =>
        relations.map(({ type, subject: from, object: to, predicate, by, context }) => ({
          type,
          from,
          to,
          predicate,
          by,
          context,
        }));
      const affirmed = await read(voice.replace('%', `${subject} has ${act} ${object}`));
      const negated = await read(voice.replace('%', `${subject} has ${no} ${act} ${object}`));
      expect(core(negated)).toEqual(core(affirmed));
      expect(affirmed.relations.map((r) => r.polarity)).toEqual(['positive']);
      expect(negated.relations.map((r) => r.polarity)).toEqual(['negative']);
    }),
    { numRuns: 15 },
  );
});
