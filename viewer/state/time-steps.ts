import type { TimeMark, TimeRow } from './time-strip.ts';

/** A mark of a line of time by its row and its place in it. */
export interface TimePlace {
  readonly row: number;
  readonly mark: number;
}

export function markAt(rows: readonly TimeRow[], { row, mark }: TimePlace): TimeMark | undefined {
  return rows[row]?.marks[mark];
}

/**
 * Where a key leads from a mark: along its row, or to what is nearest in the next one.
 *
 * @param key as events of the keyboard name it
 * @returns `null` where the key is for something else; the same place where nothing lies in that direction
 */
export function stepInTime(rows: readonly TimeRow[], { row, mark }: TimePlace, key: string): TimePlace | null {
  const last = (rows[row]?.marks.length ?? 1) - 1;
  switch (key) {
    case 'ArrowLeft':
      return { row, mark: Math.max(0, mark - 1) };
    case 'ArrowRight':
      return { row, mark: Math.min(last, mark + 1) };
    case 'Home':
      return { row, mark: 0 };
    case 'End':
      return { row, mark: last };
    case 'ArrowUp':
      return nearestIn(rows, { row, mark }, row - 1);
    case 'ArrowDown':
      return nearestIn(rows, { row, mark }, row + 1);
    default:
      return null;
  }
}

function nearestIn(rows: readonly TimeRow[], from: TimePlace, row: number): TimePlace {
  const at = markAt(rows, from)?.at ?? 0;
  const marks = rows[row]?.marks;
  if (!marks) return from;
  const distance = (mark: number): number => Math.abs((marks[mark]?.at ?? 0) - at);
  return { row, mark: marks.reduce((best, _, mark) => (distance(mark) < distance(best) ? mark : best), 0) };
}
