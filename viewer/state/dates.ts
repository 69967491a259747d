import { type Period, periodOf } from '../../src/query/period.ts';

const DAY = 24 * 60 * 60 * 1000;

function words(options: Intl.DateTimeFormatOptions): (time: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...options });
  return (time) => format.format(time);
}
const day = words({ day: 'numeric', month: 'short', year: 'numeric' });
const dayOnly = words({ day: 'numeric', month: 'short' });
const month = words({ month: 'short', year: 'numeric' });
const year = words({ year: 'numeric' });

/**
 * A date of the graph as a reader would write it.
 *
 * @param value ISO 8601: a year, a month, a day, a moment or an interval; anything else stays as it is
 * @example inWords('2025-11') // 'Nov 2025'
 */
export function inWords(value: string): string {
  if (!periodOf(value)) return value;
  return value
    .split('/')
    .map((each) => {
      const { from } = periodOf(each) ?? { from: 0 };
      return each.length === 4 ? year(from) : each.length === 7 ? month(from) : day(from);
    })
    .join(' – ');
}

/** A mark on an axis of time: 0 is where the axis begins, 1 where it ends. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Where a unit begins: the one that the time falls into, and the one that comes so many after it. */
interface Unit {
  readonly begin: (time: number) => number;
  readonly next: (time: number) => number;
  readonly label: (time: number) => string;
}

function days(step: number): Unit {
  return {
    begin: (time) => Math.floor(time / (DAY * step)) * DAY * step,
    next: (time) => time + DAY * step,
    label: dayOnly,
  };
}
function months(step: number): Unit {
  const at = (time: number, after: number) => {
    const date = new Date(time);
    return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / step) * step + after);
  };
  return { begin: (time) => at(time, 0), next: (time) => at(time, step), label: month };
}
function years(step: number): Unit {
  const at = (time: number, after: number) =>
    Date.UTC(Math.floor(new Date(time).getUTCFullYear() / step) * step + after, 0);
  return { begin: (time) => at(time, 0), next: (time) => at(time, step), label: year };
}

const UNITS: readonly Unit[] = [
  ...[1, 2, 7].map(days),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(years),
];

/** The ticks of an axis: as many as there is room for, where days, months or years begin. */
export function ticksOf(extent: Period, most: number): Tick[] {
  for (const unit of UNITS) {
    const ticks = ticksEvery(unit, extent, most);
    if (ticks) return ticks;
  }
  return [];
}

function ticksEvery({ begin, next, label }: Unit, { from, to }: Period, most: number): Tick[] | null {
  const ticks: Tick[] = [];
  for (let time = begin(from); time < to; time = next(time)) {
    if (time < from) continue;
    if (ticks.length === most) return null;
    ticks.push({ at: (time - from) / (to - from), label: label(time) });
  }
  return ticks;
}
