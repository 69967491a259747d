import { isClaimed, isHedged } from '../../src/query/voices.ts';
import type { EdgeAttributes } from '../../src/schema/graph.ts';
import type { LineRow } from './words.ts';

/**
 * How an edge is drawn. The pattern says whose word it is and how sure, the ending whether it is affirmed:
 * solid = the article asserts it, dashed = a speaker claims it, dotted = hedged; arrow = affirmed, bar = denied.
 * `link` is the thin line that ties a statement to those who made, heard or are spoken of in it.
 */
export type Pattern = 'asserted' | 'claimed' | 'hedged' | 'link';
export interface Line {
  readonly pattern: Pattern;
  readonly denied: boolean;
}

/** Voices as the queries have them; a line has one pattern, and hedges show before claims. */
export function lineOf(edge: EdgeAttributes): Line {
  if (edge.kind !== 'relation') return { pattern: 'link', denied: false };
  const denied = edge.polarity === 'negative';
  if (isHedged(edge)) return { pattern: 'hedged', denied };
  return { pattern: isClaimed(edge) ? 'claimed' : 'asserted', denied };
}

/** The rows of the legend that an edge falls under: switching one of them off hides it. */
export function rowsOf(line: Line): readonly LineRow[] {
  return line.denied ? [line.pattern, 'denied'] : [line.pattern];
}

/** The line that stands for a row of the legend. */
export function sampleOf(row: LineRow): Line {
  return row === 'denied' ? { pattern: 'claimed', denied: true } : { pattern: row, denied: false };
}
