import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Parse } from '../../src/language/parse.ts';
import { loadReader } from '../../src/platform/node.ts';

/**
 * What the trainer's own code reads with the model in float32 (src/training, parity.py), against the runtime with the int8 file: they may
 * differ where the model is in doubt, and nowhere else.
 */
const Sentence = z.object({
  text: z.string(),
  tokens: z.array(z.string()),
  upos: z.array(z.string()),
  heads: z.array(z.int()),
  deprels: z.array(z.string()),
  names: z.array(z.string()),
  cue: z.array(z.string()),
  roles: z.array(z.object({ cue: z.int(), source: z.array(z.int()), content: z.array(z.int()) })),
  factuality: z.array(z.number()),
});
const gold = z.array(Sentence).parse(JSON.parse(readFileSync(new URL('./parity.json', import.meta.url), 'utf8')));

let parses: Parse[] = [];

beforeAll(async () => {
  const { language } = await loadReader();
  parses = [];
  for (const { text } of gold) parses.push(await language.parse(text));
}, 60_000);

/** The share of the words of sentences that stay whole on which both say the same. */
function agreement(
  theirs: (s: z.infer<typeof Sentence>) => readonly unknown[],
  ours: (p: Parse) => readonly unknown[],
): number {
  let same = 0;
  let all = 0;
  gold.forEach((sentence, i) => {
    const parse = parses[i];
    if (parse?.sentences.length !== 1) return;
    const found = ours(parse);
    all += sentence.tokens.length;
    same += theirs(sentence).filter((label, w) => label === found[w]).length;
  });
  return same / all;
}

describe('fifty sentences', () => {
  test('are cut into the same words', () => {
    const forms = gold.map(({ text }, i) => parses[i]?.words.map(({ start, end }) => text.slice(start, end)));
    expect(forms).toEqual(gold.map(({ tokens }) => tokens));
    expect(gold).toHaveLength(50);
  });

  test('stay one sentence each', () => {
    expect(parses.filter(({ sentences }) => sentences.length === 1).length).toBeGreaterThanOrEqual(48);
  });

  test('have the same parts of speech, heads and relations', () => {
    expect(
      agreement(
        (s) => s.upos,
        (p) => p.words.map((w) => w.upos),
      ),
    ).toBeGreaterThan(0.985);
    expect(
      agreement(
        (s) => s.heads,
        (p) => p.words.map((w) => w.head),
      ),
    ).toBeGreaterThan(0.975);
    expect(
      agreement(
        (s) => s.deprels,
        (p) => p.words.map((w) => w.deprel),
      ),
    ).toBeGreaterThan(0.975);
  });

  test('have the same names', () => {
    const kind = (tag: string) => /person|organization|place|norp/.exec(tag)?.[0] ?? null;
    const names = ({ words, names: found }: Parse) =>
      words.map((_, w) => found.find(({ first, last }) => first <= w && w <= last)?.type ?? null);
    const known = (p: Parse) => names(p).map((type) => (type === 'event' || type === 'work' ? null : type));
    expect(agreement((s) => s.names.map(kind), known)).toBeGreaterThan(0.985);
  });

  test('have the same cues', () => {
    const begins = (p: Parse) => p.words.map((_, w) => p.quotes.some(({ cue }) => cue[0] === w));
    const found = (s: z.infer<typeof Sentence>) =>
      s.tokens.map((_, w) => s.roles.some(({ cue, content }) => cue === w && content.length > 0));
    expect(agreement(found, begins)).toBeGreaterThan(0.97);
  });

  test('are as factual', () => {
    const gaps = gold.flatMap(({ factuality }, i) =>
      (parses[i]?.words ?? []).flatMap((word, w) =>
        word.factuality === null ? [] : [Math.abs(word.factuality - Math.min(1, Math.max(-1, factuality[w] ?? 0)))],
      ),
    );
    expect(gaps.reduce((a, b) => a + b, 0) / gaps.length).toBeLessThan(0.08);
  });
});
