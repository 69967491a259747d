import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { inWords, ticksOf } from '../../viewer/state/dates.ts';
import { dossierOf } from '../../viewer/state/dossier.ts';
import { markAt, stepInTime } from '../../viewer/state/time-steps.ts';
import { isOneTime, timeStrip } from '../../viewer/state/time-strip.ts';
import { timeCaption } from '../../viewer/state/time-words.ts';
import { annotations } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';
import { PUTIN, talksGraph } from './graph.ts';

const graph = buildGraph(news);
const groupsOf = (key: string) => {
  const { said, about, relations } = dossierOf(graph, key);
  return [
    { title: 'Said', keys: said },
    { title: 'Said about', keys: about },
    { title: 'Relations', keys: relations },
  ];
};
const putin = timeStrip(graph, groupsOf(PUTIN));

describe('a line of time', () => {
  it('has a row for each kind, with marks by date and how many stand there', () => {
    const rows = putin.rows.map(({ title, marks }) => [title, marks.map(({ when, keys }) => [when, keys.length])]);
    expect(rows).toEqual([
      [
        'Said about',
        [
          ['Dec 1, 2025', 2],
          ['Dec 2, 2025', 1],
          ['Dec 3, 2025', 2],
        ],
      ],
      [
        'Relations',
        [
          ['Dec 1, 2025', 2],
          ['Dec 2, 2025', 3],
        ],
      ],
    ]);
    expect(putin.ticks.map(({ label }) => label)).toEqual(['Dec 1', 'Dec 2', 'Dec 3']);
    expect(putin.when).toBe('Dec 1, 2025 – Dec 3, 2025');
  });

  it('tells dates that the text states from those of articles', () => {
    const [monday, tuesday] = putin.rows[1]?.marks ?? [];
    expect([monday?.isStated, tuesday?.isStated]).toEqual([false, true]);
    expect(timeCaption(putin, { row: 1, mark: 0 })).toBe('Relations, Dec 1, 2025 (date of the article): 2');
    expect(timeCaption(putin, { row: 1, mark: 1 })).toBe('Relations, Dec 2, 2025: 3');
  });

  it('says in words where all is at one time, or at none', () => {
    const one = timeStrip(talksGraph(), [{ title: 'Said', keys: dossierOf(talksGraph(), PUTIN).said }]);
    expect(isOneTime(one)).toBe(true);
    expect(timeCaption(one)).toBe('All 2 on Dec 2, 2025 (date of the article).');
    const none = timeStrip(graph, groupsOf('person:ellen ward'));
    expect(isOneTime(none)).toBe(true);
    expect(timeCaption(none)).toBe('Neither the text nor its article says when: 1 without a date.');
  });

  it('drops nothing: what has no date is counted, and no two marks of a row are too near to each other', () => {
    fc.assert(
      fc.property(annotations, (articles) => {
        const any = buildGraph(articles);
        const keys = [
          ...any.filterNodes((_, { kind }) => kind === 'statement'),
          ...any.filterEdges((_, { kind }) => kind === 'relation'),
        ];
        const strip = timeStrip(any, [{ title: 'All', keys }]);
        const marks = strip.rows.flatMap((row) => row.marks);
        expect(new Set(marks.flatMap((mark) => mark.keys)).size + strip.undated).toBe(keys.length);
        marks.forEach(({ at }, index) => {
          expect(at - (marks[index - 1]?.at ?? -1)).toBeGreaterThanOrEqual(0.11);
          expect(at).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('is walked with arrow keys, along a row and to what is nearest in the next', () => {
    const step = (row: number, mark: number, key: string) => stepInTime(putin.rows, { row, mark }, key);
    expect(step(0, 0, 'ArrowRight')).toEqual({ row: 0, mark: 1 });
    expect(step(0, 2, 'ArrowRight')).toEqual({ row: 0, mark: 2 });
    expect(step(0, 1, 'End')).toEqual({ row: 0, mark: 2 });
    expect(step(0, 1, 'ArrowDown')).toEqual({ row: 1, mark: 1 });
    expect(step(1, 1, 'ArrowDown')).toEqual({ row: 1, mark: 1 });
    expect(markAt(putin.rows, step(1, 0, 'ArrowUp') ?? { row: 9, mark: 9 })?.when).toBe('Dec 1, 2025');
    expect(step(0, 0, 'Enter')).toBeNull();
  });
});

describe('an axis of time', () => {
  const labels = (from: string, to: string) =>
    ticksOf({ from: Date.parse(from), to: Date.parse(to) }, 4).map(({ label }) => label);

  it('has ticks where days, months or years begin, as many as there is room for', () => {
    expect(labels('2025-12-01', '2025-12-04')).toEqual(['Dec 1', 'Dec 2', 'Dec 3']);
    expect(labels('2025-11-20', '2026-01-20')).toEqual(['Dec 2025', 'Jan 2026']);
    expect(labels('2021-03-01', '2025-12-04')).toEqual(['2022', '2023', '2024', '2025']);
    expect(labels('1905-01-01', '2025-12-04')).toEqual(['1950', '2000']);
  });

  it('never has more of them than it may', () => {
    const time = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [from, to] = [Math.min(+a, +b), Math.max(+a, +b) + 1];
        const ticks = ticksOf({ from, to }, 4);
        expect(ticks.length).toBeLessThanOrEqual(4);
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });

  it('names dates as readers write them', () => {
    expect(['2025', '2025-11', '2025-12-02', '2025-12-03T08:30:00Z', '2025-12-01/2025-12-07'].map(inWords)).toEqual([
      '2025',
      'Nov 2025',
      'Dec 2, 2025',
      'Dec 3, 2025',
      'Dec 1, 2025 – Dec 7, 2025',
    ]);
    expect(inWords('next week')).toBe('next week');
  });
});
