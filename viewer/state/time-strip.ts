import { type OccurrenceDate, occurrencesOf } from '../../src/query/occurrences.ts';
import { byPeriod, type Period } from '../../src/query/period.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { inWords, type Tick, ticksOf } from './dates.ts';
import { remember } from './remember.ts';

/** One kind of things to be put on a line of time: keys of statements and of relation edges. */
export interface TimeGroup {
  readonly title: string;
  readonly keys: readonly string[];
}

/** What happened or was said at about one time; 0 is where the strip begins, 1 where it ends. */
export interface TimeMark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly when: string;
  /** Whether the text states one of the dates; else all are those of articles. */
  readonly isStated: boolean;
  /** In order of time. */
  readonly keys: readonly string[];
}
export interface TimeRow {
  readonly title: string;
  readonly marks: readonly TimeMark[];
}
export interface TimeStrip {
  /** Without those that are empty. */
  readonly rows: readonly TimeRow[];
  readonly ticks: readonly Tick[];
  /** From the first date to the last, in words. */
  readonly when: string;
  /** How many of the keys have a date, and how many have none. */
  readonly dated: number;
  readonly undated: number;
}

/** Marks that lie nearer to each other than this share of the strip become one, so that each can be pointed at (WCAG 2.2, 2.5.8). */
const CLOSEST = 0.11;
const MOST_TICKS = 4;

interface Dated {
  readonly key: string;
  readonly date: OccurrenceDate;
}

/** The dates of all relations and statements; kept, since it takes a walk over the graph. */
const datesIn = remember((graph: KnowledgeGraph): ReadonlyMap<string, readonly OccurrenceDate[]> => {
  const dates = new Map<string, OccurrenceDate[]>();
  for (const { key, date } of occurrencesOf(graph).dated) {
    const same = dates.get(key);
    if (same) same.push(date);
    else dates.set(key, [date]);
  }
  return dates;
});

/** Puts statements and relations on a line of time, a row for each group; what happened at several times stands at each. */
export function timeStrip(graph: KnowledgeGraph, groups: readonly TimeGroup[]): TimeStrip {
  const dates = datesIn(graph);
  const keys = new Set(groups.flatMap((group) => group.keys));
  const dated = [...keys].filter((key) => dates.has(key));
  const all = inOrder(dates, dated);
  const extent = extentOf(all);
  return {
    rows: groups
      .map(({ title, keys: own }) => ({ title, marks: marksOf(inOrder(dates, own), extent) }))
      .filter(({ marks }) => marks.length > 0),
    ticks: ticksOf(extent, MOST_TICKS),
    when: spanInWords(all),
    dated: dated.length,
    undated: keys.size - dated.length,
  };
}

/** Whether everything is at one time: then there is no line to draw. */
export function isOneTime({ rows }: TimeStrip): boolean {
  const marks = rows.flatMap((row) => row.marks);
  return new Set(marks.map(({ when }) => when)).size <= 1 && marks.every(({ from, to }) => from === 0 && to === 1);
}

function inOrder(dates: ReadonlyMap<string, readonly OccurrenceDate[]>, keys: readonly string[]): Dated[] {
  return keys
    .flatMap((key) => (dates.get(key) ?? []).map((date) => ({ key, date })))
    .sort((a, b) => byPeriod(a.date.period, b.date.period));
}

function extentOf(dated: readonly Dated[]): Period {
  const periods = dated.map(({ date }) => date.period);
  return {
    from: periods.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY),
    to: periods.reduce((last, { to }) => Math.max(last, to), Number.NEGATIVE_INFINITY),
  };
}

interface Cluster {
  readonly at: number;
  readonly dated: readonly Dated[];
}

/** Marks in order; one that comes too near to the one before is merged with it. */
function marksOf(dated: readonly Dated[], extent: Period): TimeMark[] {
  const share = (time: number): number => (time - extent.from) / (extent.to - extent.from);
  const days = [...byDate(dated)].map((same): Cluster => {
    const { from, to } = extentOf(same);
    return { at: share((from + to) / 2), dated: same };
  });
  const clusters: Cluster[] = [];
  for (let cluster of days.sort((a, b) => a.at - b.at)) {
    for (let last = clusters.at(-1); last && cluster.at - last.at < CLOSEST; last = clusters.at(-1)) {
      cluster = merged(last, cluster);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  return clusters.map(({ at, dated: within }) => {
    const { from, to } = extentOf(within);
    return {
      ...{ at, from: share(from), to: share(to), when: spanInWords(within) },
      isStated: within.some(({ date }) => date.from === 'text'),
      keys: [...new Set(within.map(({ key }) => key))],
    };
  });
}

function byDate(dated: readonly Dated[]): Iterable<readonly Dated[]> {
  const dates = new Map<string, Dated[]>();
  for (const each of dated) {
    const same = dates.get(each.date.value);
    if (same) same.push(each);
    else dates.set(each.date.value, [each]);
  }
  return dates.values();
}

function merged(a: Cluster, b: Cluster): Cluster {
  const [before, after] = [a.dated.length, b.dated.length];
  return { at: (a.at * before + b.at * after) / (before + after), dated: [...a.dated, ...b.dated] };
}

function spanInWords(dated: readonly Dated[]): string {
  const [first] = dated;
  if (!first) return '';
  const last = dated.reduce((latest, each) => (each.date.period.to > latest.date.period.to ? each : latest));
  const [begin, end] = [inWords(first.date.value), inWords(last.date.value)];
  return begin === end ? begin : `${begin} – ${end}`;
}
