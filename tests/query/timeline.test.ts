import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { byPeriod, periodOf } from '../../src/query/period.ts';
import { type TimelineOptions, timeline } from '../../src/query/timeline.ts';
import { VOICES } from '../../src/query/voices.ts';
import { annotation, entity, relation, spanOf } from '../support/annotations.ts';
import { annotations } from '../support/arbitraries.ts';
import { court, monday, news } from '../support/news.ts';

const graph = buildGraph(news);
const rows = (options?: TimelineOptions) =>
  timeline(graph, options).entries.map(({ date, who, link, whom }) => [date, who, link, whom].join(' | '));

describe('a timeline', () => {
  it('has the time that the text states, and where it states none the date of the article', () => {
    const { entries } = timeline(buildGraph([monday]), { of: 'Witkoff' });
    expect(entries).toMatchObject([
      { date: '2025-12-01', dateFrom: 'article', kind: 'statement', who: 'Kremlin', link: 'speaks about' },
      {
        ...{ date: '2025-12-02', dateFrom: 'text', kind: 'relation' },
        ...{ who: 'Steve Witkoff', link: 'CONSULT: meet (future, according to Kremlin)', whom: 'Vladimir Putin' },
        voices: ['claimed'],
        passage: { article: 'monday', sentence: expect.stringMatching(/^Vladimir Putin will meet Steve Witkoff/) },
      },
    ]);
  });

  it('tells who said what to and about whom, in the order of articles and texts', () => {
    expect(rows({ of: 'Dmitry Peskov' })).toEqual([
      '2025-12-01 | Dmitry Peskov | speaks to Anna Borisova | ',
      '2025-12-01 | Dmitry Peskov | role: spokesman | Vladimir Putin',
      '2025-12-01 | Dmitry Peskov | speaks about | Vladimir Putin, Volodymyr Zelensky',
    ]);
  });

  it('of one entity has its own words and what is said about it, also by sources that speak for it', () => {
    expect(rows({ of: 'U.S.' })).toEqual(['2025-12-01 | U.S. officials | speaks about | Ukraine']);
    expect(rows({ of: 'Ukraine' })).toEqual(rows({ of: 'U.S.' }));
  });

  it('puts a relation once at the first article that reports it', () => {
    expect(rows({ of: 'Witkoff', voices: ['asserted'] })).toEqual([
      '2025-12-02 | Steve Witkoff | CONSULT: meet | Vladimir Putin',
    ]);
  });

  it('is narrowed by voice and by claimant', () => {
    expect(rows({ voices: ['denied'] })).toEqual([
      '2025-12-02 | Volodymyr Zelensky | not REJECT: refuse to meet (according to Volodymyr Zelensky) | Vladimir Putin',
    ]);
    expect(rows({ by: 'U.S. officials' })).toEqual(['2025-12-01 | U.S. officials | speaks about | Ukraine']);
  });

  it('counts what has no date', () => {
    expect(timeline(buildGraph([court]))).toEqual({ entries: [], undated: 2 });
    expect(timeline(graph, { of: 'Leeds' }).undated).toBe(0);
    expect(timeline(graph, { of: 'Ellen Ward' }).undated).toBe(1);
  });

  it('of a time has what is partly in it', () => {
    expect(rows({ from: '2025-12-03' }).every((row) => row.startsWith('2025-12-03'))).toBe(true);
    expect(rows({ from: '2025-12', to: '2025' })).toEqual(rows());
    expect(rows({ to: '2025-11' })).toEqual([]);
    expect(rows({ from: '2025-12-02', to: '2025-12-02' })).toHaveLength(5);
  });

  it('of a time that is none is an error', () => {
    expect(() => rows({ from: 'last week' })).toThrow('no date "last week": give 2025, 2025-11 or 2025-11-30');
    expect(() => rows({ from: '2026', to: '2025' })).toThrow('no time from 2026 to 2025: give the earlier date first');
  });

  it('has a relation at each time that its passages state, the vaguer first', () => {
    const text = 'Japan invaded Manchuria in 1931.\nJapan invaded Manchuria on September 18, 1931.';
    const at = (id: string, value: string, words: string, line: number) =>
      relation(
        text,
        id,
        'ASSAULT',
        ['e1', 'invade', 'e2'],
        { trigger: 'invaded', evidence: text.split('\n')[line] ?? '' },
        { time: { ...spanOf(text, words), value } },
      );
    const war = annotation('war', text, {
      entities: [entity(text, 'e1', 'place', 'Japan'), entity(text, 'e2', 'place', 'Manchuria')],
      relations: [at('r1', '1931-09-18', 'September 18, 1931', 1), at('r2', '1931', '1931', 0)],
    });
    expect(timeline(buildGraph([war])).entries.map(({ date, passage }) => [date, passage?.sentence])).toEqual([
      ['1931', 'Japan invaded Manchuria in 1931.'],
      ['1931-09-18', 'Japan invaded Manchuria on September 18, 1931.'],
    ]);
  });
});

describe('for every graph', () => {
  it('a timeline is in order, and its filters only remove', () => {
    fc.assert(
      fc.property(annotations, fc.subarray([...VOICES]), (articles, voices) => {
        const any = buildGraph(articles);
        const all = timeline(any);
        const periods = all.entries.flatMap(({ date }) => periodOf(date) ?? []);
        expect(periods).toHaveLength(all.entries.length);
        expect([...periods].sort(byPeriod)).toEqual(periods);
        const some = timeline(any, { voices });
        expect(all.entries).toEqual(expect.arrayContaining([...some.entries]));
        expect(some.undated).toBeLessThanOrEqual(all.undated);
      }),
      { numRuns: 25 },
    );
  });
});
