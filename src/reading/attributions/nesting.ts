import type { Span } from '../../schema/span.ts';
import { length } from './content.ts';
import type { Draft } from './draft.ts';

/**
 * For every attribution the one in whose content it stands ("A said that B had said …"; '"No," B said, according to A'), the innermost where
 * there are several; null on the outside. The outer content is always the longer one, so that there are no circles.
 */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const sizes = drafts.map((draft) => length(draft.content));
  const size = (i: number) => sizes[i] ?? 0;
  const opening = [...drafts.keys()].sort((a, b) => hull(drafts[a]).start - hull(drafts[b]).start);
  const within: (number | null)[] = drafts.map(() => null);
  // In order of what has to be held, so that only those contents are looked at that have begun and not ended.
  let open: number[] = [];
  let next = 0;
  for (const i of [...drafts.keys()].sort((a, b) => ownSpan(drafts[a]).start - ownSpan(drafts[b]).start)) {
    const own = ownSpan(drafts[i]);
    for (let j = opening[next]; j !== undefined && hull(drafts[j]).start <= own.start; j = opening[++next])
      open.push(j);
    open = open.filter((j) => hull(drafts[j]).end > own.start);
    const holders = open.filter(
      (j) => size(j) > size(i) && drafts[j]?.content.some((s) => s.start <= own.start && own.end <= s.end),
    );
    within[i] = holders.reduce<number | null>((best, j) => (best === null || size(j) < size(best) ? j : best), null);
  }
  return within;
}

/** What has to stand in the other's words: the cue, or where there is none what is said. */
function ownSpan(draft: Draft | undefined): Span {
  return draft?.cue[0] ?? draft?.content[0] ?? { start: 0, end: 0 };
}

function hull(draft: Draft | undefined): Span {
  const content = draft?.content ?? [];
  return { start: Math.min(...content.map((s) => s.start)), end: Math.max(...content.map((s) => s.end)) };
}
