import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadReader } from '../../src/platform/node.ts';
import { quotations } from '../../src/reading/attributions/quotations.ts';
import { openDocument } from '../../src/reading/document.ts';
import { resolveEntities } from '../../src/reading/entities/resolve.ts';
import { factPairs } from '../../src/reading/relations/fact-pairs.ts';
import { canHold } from '../../src/reading/relations/fact-types.ts';
import { FactType } from '../../src/schema/annotation.ts';

/** What the trainer's own code makes of sentences of ours (src/training/facts.sh), against the runtime. */
const Sentence = z.object({ text: z.string(), probabilities: z.array(z.array(z.number())) });
const gold = z.array(Sentence).parse(JSON.parse(readFileSync(new URL('./facts-parity.json', import.meta.url), 'utf8')));

/**
 * Processors differ in the last digits of sums of float32, after which a word's numbers may be rounded to other int8 numbers: vectors of two
 * processors are up to 2 % apart, and what the head makes of them a little more.
 */
const APART = 0.1;

test('the head scores as its trainer does', async () => {
  const { language, lexicon, facts } = await loadReader();
  expect(gold.length).toBeGreaterThan(10);
  for (const { text, probabilities } of gold) {
    const doc = openDocument({ text, furniture: [] }, await language.parse(text));
    const marks = quotations(text).flatMap(({ spans }) => spans);
    const { clusters } = resolveEntities(doc, lexicon, marks);
    const found = factPairs(doc, lexicon, clusters).map((pair) => {
      const [first, second] = pair.entities;
      return facts
        .over(doc.vectors)(pair)
        .map(({ type, forward, probability }) => {
          const [subject, object] = forward ? [first, second] : [second, first];
          return canHold(FactType.parse(type), { clusters }, subject, object) ? probability : 0;
        });
    });
    expect(found.map((row) => row.length)).toEqual(probabilities.map((row) => row.length));
    const differences = probabilities.flatMap((row, i) =>
      row.map((p, k) => Math.abs(p - (found[i]?.[k] ?? Number.NaN))),
    );
    expect(Math.max(0, ...differences)).toBeLessThan(APART);
  }
});
