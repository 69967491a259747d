import { describe, expect, it } from 'vitest';
import { nameOf, read, said } from '../../support/reading.ts';

/** The first attribution of a text that has this cue. */
const by = async (cue: string, text: string) => (await said(text)).find((a) => a.cue.includes(cue));

describe('direct quotations', () => {
  it('with the cue after the words', async () => {
    expect(await said('"The road to the harbor will stay closed until Friday," Mayor Anna Lindqvist said.')).toEqual([
      {
        speaker: 'Anna Lindqvist',
        kind: 'direct',
        source: expect.stringContaining('Anna Lindqvist'),
        cue: 'said',
        content: ['"The road to the harbor will stay closed until Friday,"'],
      },
    ]);
  });

  it('with the cue before the words', async () => {
    expect(await said('Lindqvist said: “We were never told about the leak.”')).toMatchObject([
      {
        speaker: 'Lindqvist',
        kind: 'direct',
        cue: expect.stringContaining('said'),
        content: ['“We were never told about the leak.”'],
      },
    ]);
  });

  it('with the cue between two parts', async () => {
    expect(
      await said('"We tried to call the owner," Omar Haddad said, "but nobody answered the phone."'),
    ).toMatchObject([
      {
        speaker: 'Omar Haddad',
        cue: 'said',
        content: ['"We tried to call the owner,"', '"but nobody answered the phone."'],
      },
    ]);
  });

  it('with the verb before the name', async () => {
    expect(await said('"It is a sad day for the town," said Pastor Miguel Ortega.')).toMatchObject([
      { speaker: 'Miguel Ortega', kind: 'direct', cue: 'said' },
    ]);
  });

  it('over paragraphs, each opened by a mark', async () => {
    const [only, ...more] = await said(
      '“The plant will close in June,” said Erik Holm, who runs the company.\n\n“We have paid for losses for ten years.\n\n“We cannot go on like this.”',
    );
    expect(only).toMatchObject({ speaker: 'Erik Holm' });
    const words = [only, ...more].flatMap((a) => a?.content ?? []).join(' ');
    for (const part of ['will close in June', 'losses for ten years', 'cannot go on like this'])
      expect(words).toContain(part);
    expect(more.every((a) => a.speaker === 'Erik Holm')).toBe(true);
  });

  it('by a pronoun that stands for the person named before', async () => {
    const found = await said(
      'Sarah Nkosi left the court without a word to her rivals.\n\n"I have nothing to hide," she said.',
    );
    expect(found.at(-1)).toMatchObject({ speaker: 'Sarah Nkosi', source: 'she', kind: 'direct' });
  });
});

describe('indirect and mixed speech', () => {
  it('with said that', async () => {
    expect(await by('said', 'Prime Minister Lars Nyberg said that the talks had failed.')).toMatchObject({
      speaker: 'Lars Nyberg',
      kind: 'indirect',
    });
  });

  it('with according to', async () => {
    expect(
      await by('ccording to', 'The bridge was unsafe, according to Grace Mbeki, an engineer who inspected it.'),
    ).toMatchObject({
      speaker: 'Grace Mbeki',
      kind: 'indirect',
      cue: 'according to',
    });
  });

  it('with quoted words inside', async () => {
    expect(await by('called', 'Nyberg called the plan "a gift to the banks" and walked out.')).toMatchObject({
      speaker: 'Nyberg',
      kind: 'mixed',
    });
  });

  it('with a noun of saying behind the verb', async () => {
    const found = await by('issued', 'Putin issued a threat that Russia would remove the troops by force.');
    expect(found?.speaker).toBe('Putin');
    expect(found?.content.join(' ')).toContain('Russia would remove the troops by force');
  });
});

describe('who speaks', () => {
  it('a place that speaks for its government', async () => {
    expect(await by('said', 'Moscow said it would answer the sanctions in kind.')).toMatchObject({ speaker: 'Moscow' });
  });

  it('nobody by name, but for a country', async () => {
    const annotation = await read('The United States wants a deal. U.S. officials said the plan had been revised.');
    const last = annotation.attributions.at(-1);
    expect(last?.speaker).toBeNull();
    expect(nameOf(annotation, last?.onBehalfOf ?? null)).toBe('United States');
  });

  it('a spokesman without a name speaks for his ministry', async () => {
    const annotation = await read('A spokesman for the Defense Ministry said two soldiers were missing.');
    expect(annotation.attributions[0]?.speaker).toBeNull();
    expect(nameOf(annotation, annotation.attributions[0]?.onBehalfOf ?? null)).toBe('Defense Ministry');
  });

  it('to whom it is said', async () => {
    const annotation = await read('Elena Petrova told Reuters that the vote would be delayed.');
    expect(nameOf(annotation, annotation.attributions[0]?.addressee ?? null)).toBe('Reuters');
    expect(nameOf(annotation, annotation.attributions[0]?.speaker ?? null)).toBe('Elena Petrova');
  });

  it('in a transcript the label of the turn', async () => {
    const found = await said(
      'TANAKA: We start on Monday.\n\nREYES: Who pays for it?\n\nTANAKA: The city does.\n\nREYES: All of it?',
    );
    expect(found.map((a) => a.source)).toEqual(['TANAKA', 'REYES', 'TANAKA', 'REYES']);
    expect(found.map((a) => a.content[0])).toEqual([
      'We start on Monday.',
      'Who pays for it?',
      'The city does.',
      'All of it?',
    ]);
  });
});

describe('marks that quote nobody', () => {
  it.each([
    'Robert "Bob" Keller opened the shop in 1988.',
    'The film "Winter Light" opens on Friday in Oslo.',
    'The so-called "smart" meters cost more than the old ones.',
  ])('%s', async (text) => expect(await said(text)).toEqual([]));
});
