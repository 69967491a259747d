/** A stretch of time in milliseconds since 1970, UTC: `from` is in it, `to` is not. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * The time that an ISO 8601 date means: a year, a month, a day, a moment, or an interval of two of these. A moment without an offset is
 * taken as UTC, so that every machine gives the same.
 *
 * @returns null for anything else, dates that no calendar has among it
 * @example periodOf('2025-11') // 1 November to 1 December 2025
 * @example periodOf('2025-12-01/2025-12-07')
 */
export function periodOf(text: string): Period | null {
  const [first = '', last, ...more] = text.split('/');
  const from = stretch(first);
  const to = last === undefined ? from : stretch(last);
  if (!from || !to || more.length > 0 || to.to <= from.from) return null;
  return { from: from.from, to: to.to };
}

function stretch(text: string): Period | null {
  const [, year, month, day, time, offset = 'Z'] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = Date.UTC(y, m, d);
  // "2025-02-31" would be in March.
  if (new Date(from).toISOString().slice(0, 10) !== `${year}-${month ?? '01'}-${day ?? '01'}`) return null;
  if (time !== undefined) return moment(`${text.slice(0, 10)}T${time}${offset}`);
  if (day !== undefined) return { from, to: Date.UTC(y, m, d + 1) };
  return { from, to: month === undefined ? Date.UTC(y + 1, 0) : Date.UTC(y, m + 1) };
}

function moment(text: string): Period | null {
  const from = Date.parse(text);
  return Number.isNaN(from) ? null : { from, to: from + 1 };
}

/** Earlier beginnings first; of two that begin together the longer: 2025, then January, then its first day. */
export function byPeriod(a: Period, b: Period): number {
  return a.from - b.from || b.to - a.to;
}

/** Whether two stretches of time have a moment in common. */
export function overlap(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}
