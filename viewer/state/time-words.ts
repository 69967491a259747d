import { markAt, type TimePlace } from './time-steps.ts';
import type { TimeStrip } from './time-strip.ts';

/**
 * What a line of time says in words: of one of its marks, or of all of it.
 *
 * @example timeCaption(strip) // 'All 12 on Dec 2, 2025, the date of the article'
 * @example timeCaption(strip, { row: 0, mark: 3 }) // 'Said, Dec 2, 2025: 3'
 */
export function timeCaption(strip: TimeStrip, place: TimePlace | null = null): string {
  const { rows, when, dated, undated } = strip;
  const mark = place && markAt(rows, place);
  if (place && mark) return `${rows[place.row]?.title}, ${mark.when}${reported(mark.isStated)}: ${mark.keys.length}`;
  if (dated === 0) return `Neither the text nor its article says when: ${undated} without a date.`;
  const isStated = rows.some((row) => row.marks.some((each) => each.isStated));
  const days = new Set(rows.flatMap((row) => row.marks.map((each) => each.when)));
  if (days.size > 1) return when;
  const rest = undated > 0 ? `; ${undatedWords(strip)}` : '';
  return `${dated === 1 ? 'One' : `All ${dated}`} on ${when}${reported(isStated)}${rest}.`;
}

/** How many have no place on the line. */
export function undatedWords({ undated }: TimeStrip): string {
  return `${undated} without a date`;
}

/** Where the text does not say when, the date is that of the article. */
function reported(isStated: boolean): string {
  return isStated ? '' : ' (date of the article)';
}
