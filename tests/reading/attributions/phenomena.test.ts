import { describe, expect, it } from 'vitest';
import { nameOf, read, said, voices } from '../../support/reading.ts';

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

describe('direct quotations whose speaker stands elsewhere', () => {
  const FLOOD = '"The water took the house," Omar Haddad told reporters outside the town hall.';

  it('more of the same statement after the sentence that attributes', async () => {
    const found = await said(`${FLOOD} "Nobody came to help us."`);
    expect(found.flatMap((a) => a.content)).toContain('"Nobody came to help us."');
    expect(found.every((a) => a.speaker === 'Omar Haddad')).toBe(true);
  });

  it('more of it in the next paragraph', async () => {
    const found = await said(`${FLOOD}\n\n"Nobody came to help us, and nobody called."`);
    expect(found.flatMap((a) => a.content)).toContain('"Nobody came to help us, and nobody called."');
    expect(found.every((a) => a.speaker === 'Omar Haddad')).toBe(true);
  });

  it('a name signed after a dash', async () => {
    const [only] = await said(
      'The film opens on Friday.\n\n“This is the best film of the year.” — Marta Lindgren, The Courier\n',
    );
    expect(only).toMatchObject({ speaker: 'Marta Lindgren', kind: 'direct', cue: '—' });
  });

  it('a colon after the one who speaks', async () => {
    expect(await said('Haddad: "I told them so in June."')).toMatchObject([{ speaker: 'Haddad', kind: 'direct' }]);
  });

  it('nobody known', async () => {
    const found = await said('The square was full. "We will not leave until they listen to us!"');
    expect(found.map((a) => a.speaker)).toEqual([null]);
  });
});

describe('odd quotation marks', () => {
  it.each([
    ["''We lost everything,'' Omar Haddad said. ''Nobody came.''", ["''We lost everything,''", "''Nobody came.''"]],
    ['‘We lost everything,’ said Omar Haddad. ‘Nobody came.’', ['‘We lost everything,’', '‘Nobody came.’']],
    ["'We lost everything,' said Omar Haddad.", ["'We lost everything,'"]],
    ['”We lost everything,” said Omar Haddad.', ['”We lost everything,”']],
  ])('%s', async (text, content) =>
    expect(await said(text)).toMatchObject([{ speaker: 'Omar Haddad', kind: 'direct', content }]),
  );

  it.each([
    [
      'in every paragraph but the last',
      'Holm said: "We have paid for losses for ten years.\n\n"We cannot go on like this.\n\n"Nobody wants the plant."',
    ],
    [
      'in all of them, the cue in the first',
      '“The plant will close,” said Holm. “We have paid for losses.\n\n“We cannot go on like this.\n\n“Nobody wants the plant.',
    ],
    [
      'in the first, the cue in the last',
      'Holm rose.\n\n"We have paid for losses.\n\n"We cannot go on like this. Nobody wants the plant," Holm said.',
    ],
  ])('closing marks that are missing %s: it is one speech', async (_, text) => {
    const found = await said(text);
    expect(found.every((a) => a.speaker === 'Holm')).toBe(true);
    const words = found.flatMap((a) => a.content).join(' ');
    for (const part of ['paid for losses', 'cannot go on', 'wants the plant']) expect(words).toContain(part);
  });

  it('a quotation without a closing mark ends with its paragraph', async () => {
    const text =
      '"The plant will close in June," said Erik Holm. "We have paid for losses.\n\nThe union has 400 members.';
    expect((await said(text)).flatMap((a) => a.content).join(' ')).not.toContain('union');
  });

  it('a closing mark that is missing swallows neither the speaker nor the rest', async () => {
    const found = await said('"We lost everything, said Omar Haddad. Nobody came.');
    expect(found).toMatchObject([{ speaker: 'Omar Haddad', cue: 'said' }]);
  });
});

describe('in the words of another', () => {
  it('A said that B had told her', async () => {
    const { attributions, entities } = await read('Silva said that Costa had told her that the money was gone.');
    const names = attributions.map((a) => entities.find((e) => e.id === a.speaker)?.name);
    expect(names).toEqual(['Silva', 'Costa']);
    expect(attributions.map((a) => a.within)).toEqual([null, 'a1']);
  });

  it('according to A, B said', async () => {
    const { attributions } = await read('According to Reuters, Nordvik said that the talks had collapsed.');
    expect(attributions.map((a) => a.within)).toEqual([null, 'a1']);
  });
});

describe('nouns and adjectives that say', () => {
  it.each([
    ['claim', 'Moscow', 'The claim by Moscow that its troops had taken the town could not be verified.'],
    ['warning', 'Bank of Finland', 'The warning from the Bank of Finland that prices would rise shook the markets.'],
    ['promise', 'Nordvik', "Nordvik's promise that he would build a bridge pleased the drivers."],
    ['was adamant', 'Ana Gil', 'Ana Gil was adamant that the company would pay.'],
    ['is convinced', 'Katrin Holm', 'Katrin Holm is convinced that Estmark will close the border.'],
    ['is confident', 'Elena Petrova', 'Elena Petrova is confident that the court will free the captain.'],
    ['is worried', 'Grace Mbeki', 'Grace Mbeki is worried that the bridge will collapse.'],
  ])('%s: %s', async (cue, speaker, text) => {
    const found = await by(cue, text);
    expect(found).toMatchObject({ speaker, kind: 'indirect' });
    expect(found?.content.join(' ')).toMatch(/^that /);
  });

  it("what is said in somebody's letter is said by him", async () => {
    const found = await by('said', "Nordvik's letter said the bridge would be finished in May.");
    expect(found).toMatchObject({ speaker: 'Nordvik', source: "Nordvik's letter" });
  });

  it('a statement is no speaker', async () => {
    expect(await by('denied', 'In a statement, the Defense Ministry denied that the ship had been hit.')).toMatchObject(
      {
        speaker: 'Defense Ministry',
      },
    );
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

  it.each([
    ['Defense Ministry', 'A senior official at the Defense Ministry said two soldiers were missing.'],
    ['White House', 'A White House official said the call lasted an hour.'],
    ['Kremlin', 'Two people close to the Kremlin said the envoy was ill.'],
    ['Oslo', 'Officials in Oslo said the ferry had been stopped.'],
    ['Norway', 'Norway has not signed. Norwegian diplomats said the text was weak.'],
    ['Siemens', 'Sources at Siemens told reporters that the plant would close.'],
  ])('nobody by name, but for %s: %s', async (principal, text) => {
    expect(await voices(text)).toEqual([expect.stringMatching(new RegExp(`^somebody for ${principal}: `))]);
  });

  it.each([
    'A person familiar with the matter said the plant would close.',
    'Three people briefed on the talks said that the offer had been refused.',
    'Police said the man had been armed.',
  ])('nobody by name, and for nobody: %s', async (text) => {
    expect(await voices(text)).toEqual([expect.stringMatching(/^somebody: /)]);
  });

  it.each([
    ['Washington', 'Washington denied that the fleet had been warned.'],
    ['Brussels', 'Brussels insists that the tax is legal.'],
    ['Kremlin', '"We will answer," the Kremlin said.'],
    ['White House', 'The White House said the call was useful.'],
    ['Downing Street', 'Downing Street called it "a good day."'],
    ['Beijing', 'Beijing urged both sides to talk.'],
  ])('%s, which stands for those who govern there: %s', async (speaker, text) => {
    expect((await said(text)).map((a) => a.speaker)).toEqual([speaker]);
  });

  it.each([
    ['Daniel Roske', 'Daniel Roske, the foreign minister of Estmark, denied that the army had fired.'],
    ['Daniel Roske', 'Daniel Roske, Estmark\'s foreign minister, was late. "We had fog," the minister said.'],
    ['Dmitri Peskov', 'Kremlin spokesman Dmitri Peskov flew home. The spokesman said the talks had been useful.'],
    ['Maria Silva', 'President Maria Silva signed the law. The president said it would save lives.'],
    ['Elena Petrova', 'Elena Petrova, a lawyer, left the court. The lawyer said she would appeal.'],
    ['Grace Mbeki', 'Nobel laureate Grace Mbeki is in Lagos. The laureate said the bridge would fall.'],
    ['Tesla', 'Tesla fell 3 percent. The carmaker said sales had dropped.'],
  ])('%s by the office or the kind: %s', async (speaker, text) => {
    expect((await said(text)).map((a) => a.speaker)).toEqual([speaker]);
  });

  it('the one before "who"', async () => {
    expect(await voices('It was Lund who said the bridge was safe.')).toEqual(['Lund: the bridge was safe']);
  });

  it('not the one who is asked or told: it is said to him', async () => {
    for (const text of [
      'Paul Nordvik was asked whether he would resign.',
      'Paul Nordvik was told that the road was closed.',
    ]) {
      const annotation = await read(text);
      expect(annotation.attributions.map((a) => a.speaker)).toEqual([null]);
      expect(annotation.attributions.map((a) => nameOf(annotation, a.addressee))).toEqual(['Paul Nordvik']);
    }
  });

  it('not what is expected of somebody', async () => {
    expect((await said('Nordvik is expected to resign on Monday.')).every((a) => a.speaker === null)).toBe(true);
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
