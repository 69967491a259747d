import { describe, expect, it } from 'vitest';
import { folderWith, hearsay } from '../support/command.ts';
import { news } from '../support/news.ts';

const cwd = folderWith({ 'news.jsonl': news.map((a) => `${JSON.stringify(a)}\n`).join('') });
const rows = async (...words: string[]) => (await hearsay(words, { cwd })).out.trimEnd().split('\n');
const json = async (...words: string[]) => JSON.parse((await hearsay([...words, '--json'], { cwd })).out);

describe.concurrent('hearsay quotes', () => {
  it('aligns its columns', async () => {
    expect(await rows('quotes', 'news.jsonl', '--by', 'Dmitry Peskov')).toEqual([
      'speaker        kind      about                           words',
      'Dmitry Peskov  direct                                    "The talks will be long,"',
      'Dmitry Peskov  indirect  Vladimir Putin, Volodymyr Zel…  that Volodymyr Zelensky had refused to meet Putin',
    ]);
  });

  it('finds names without accents', async () => {
    const quotes = await json('quotes', 'news.jsonl', '--by', 'zelensky', '--kind', 'direct');
    expect(quotes.map((q: { text: string }) => q.text)).toEqual(['"I never refused,"']);
  });

  it('names an unnamed source and whom it speaks for', async () => {
    expect(await rows('quotes', 'news.jsonl', '--about', 'Ukraine')).toContain(
      'U.S. officials (for U.S.)  indirect  Ukraine  that Ukraine would stay away',
    );
  });

  it('finds what somebody was told', async () => {
    const [quote] = await json('quotes', 'news.jsonl', '--to', 'Borisova');
    expect(quote).toMatchObject({ speaker: 'Dmitry Peskov', addressee: 'Anna Borisova' });
  });

  it('says on standard error that there is nothing', async () => {
    const { status, out, err } = await hearsay(['quotes', 'news.jsonl', '--by', 'Moscow'], { cwd });
    expect([status, out, err]).toEqual([0, '', 'hearsay: nothing found\n']);
    expect(await json('quotes', 'news.jsonl', '--by', 'Moscow')).toEqual([]);
  });
});

describe.concurrent('the other queries', () => {
  it('neighbors come with the sentence that states them', async () => {
    const found = await rows('neighbors', 'news.jsonl', 'Putin', '--type', 'role');
    expect(found[1]).toMatch(/^Dmitry Peskov +person +1 +← role: spokesman +.*Peskov is spokesman for Putin\.$/);
  });

  it('neighbors at a depth of two are farther', async () => {
    const distances = async (...depth: string[]) =>
      Math.max(
        ...(await json('neighbors', 'news.jsonl', 'Moscow', ...depth)).map((n: { distance: number }) => n.distance),
      );
    expect([await distances(), await distances('--depth', '2')]).toEqual([1, 2]);
  });

  it('a path states each hop', async () => {
    const hops = await json('path', 'news.jsonl', 'Ukraine', 'U.S.');
    const passage = { sentence: 'U.S. officials said that Ukraine would stay away.' };
    expect(hops).toMatchObject([
      { from: 'Ukraine', link: 'is spoken about by', to: 'U.S. officials', passage },
      { from: 'U.S. officials', link: 'speaks for', to: 'U.S.', passage },
    ]);
  });

  it('a path that is none is an error', async () => {
    const none = await hearsay(['path', 'news.jsonl', 'Ellen Ward', 'Putin'], { cwd });
    expect([none.status, none.err]).toEqual([1, 'hearsay: no way leads from "Ellen Ward" to "Putin"\n']);
    const same = await hearsay(['path', 'news.jsonl', 'Putin', 'Vladimir Putin'], { cwd });
    expect([same.status, same.err]).toEqual([1, 'hearsay: "Putin" and "Vladimir Putin" are one entity\n']);
  });

  it('a name of several is listed', async () => {
    const { status, err } = await hearsay(['neighbors', 'news.jsonl', 'John Smith'], { cwd });
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/"John Smith" can mean 2 entities: .*Give one of these keys/),
    ]);
  });

  it('neighbors and paths are asked by voice: twice or in a list, and by claimant', async () => {
    const names = async (...words: string[]) =>
      (await json('neighbors', 'news.jsonl', 'Putin', ...words)).map((n: { name: string }) => n.name);
    const [denied, list, twice] = await Promise.all([
      names('--voice', 'denied'),
      names('--voice', 'asserted,denied'),
      names('--voice', 'asserted', '--voice', 'denied'),
    ]);
    expect(denied).toEqual(['Volodymyr Zelensky']);
    expect(list).toEqual(['Dmitry Peskov', 'Steve Witkoff', 'Volodymyr Zelensky']);
    expect(twice).toEqual(list);
    const hops = await json('path', 'news.jsonl', 'Putin', 'Witkoff', '--by', 'Kremlin');
    expect(hops).toMatchObject([{ link: '← CONSULT: meet (future, according to Kremlin)' }]);
  });

  it('a voice that there is not is an error of use', async () => {
    const { status, err } = await hearsay(['path', 'news.jsonl', 'Putin', 'Witkoff', '--voice', 'sung'], { cwd });
    expect([status, err]).toEqual([2, expect.stringContaining('one or more of asserted, claimed, denied, hedged.')]);
  });

  it('a timeline marks the dates of articles, and says what has none', async () => {
    const { out, err } = await hearsay(['timeline', 'news.jsonl', 'Witkoff', '--to', '2025-12-02'], { cwd });
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^date +who +what +whom +sentence$/),
      expect.stringMatching(/^2025-12-01 \(article\) +Kremlin +speaks about +Steve Witkoff, Vladimir Putin…/),
      expect.stringMatching(/^2025-12-02 +Steve Witkoff +CONSULT: meet \(future, accord… +Vladimir Putin/),
      expect.stringMatching(/^2025-12-02 \(article\) +Steve Witkoff +CONSULT: meet +Vladimir Putin/),
    ]);
    expect(err).toBe('');
    const whole = await hearsay(['timeline', 'news.jsonl'], { cwd });
    expect(whole.err).toBe('hearsay: 2 without a date are left out: --published-at says when an article is from\n');
  });

  it('a timeline from a date that is none is an error of use', async () => {
    const { status, err } = await hearsay(['timeline', 'news.jsonl', '--from', 'Tuesday'], { cwd });
    expect([status, err]).toEqual([2, expect.stringContaining('Give a date as 2025, 2025-11 or 2025-11-30.')]);
  });

  it('disputes show both sides, who affirms first', async () => {
    const [, affirmed = '', denied = ''] = await rows('disputes', 'news.jsonl', 'Zelensky');
    expect(affirmed).toMatch(
      /^Volodymyr Zelensky +REJECT: refuse to meet +Vladimir Putin +Dmitry Peskov +monday +Peskov said/,
    );
    expect(denied).toMatch(
      /^Volodymyr Zelensky +not REJECT: refuse to meet +Vladimir Putin +Volodymyr Zelensky +tuesday +Volodymyr Zelenský denied/,
    );
    expect(await json('disputes', 'news.jsonl')).toMatchObject([
      { type: 'REJECT', affirmed: [{ by: 'Dmitry Peskov' }], denied: [{ by: 'Volodymyr Zelensky' }] },
    ]);
  });

  it('search finds words of quotations', async () => {
    expect(await rows('search', 'news.jsonl', 'talks', 'long')).toEqual([
      'kind       found',
      'statement  "The talks will be long,"',
    ]);
  });

  it('info counts', async () => {
    expect((await rows('info', 'news.jsonl'))[0]).toMatch(/^nodes {6}\d+: person \d+, /);
    expect(await json('info', 'news.jsonl')).toMatchObject({ nodeKinds: { article: news.length } });
  });

  it('schemas are JSON Schemas', async () => {
    for (const name of ['article', 'annotation', 'graph']) {
      const { out } = await hearsay(['schema', name]);
      expect(JSON.parse(out).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    }
  });
});
