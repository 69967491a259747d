import type { Span } from '../../schema/span.ts';
import type { Draft } from './attributions.ts';
import { length } from './content.ts';

/**
 * For every attribution the one in whose content it stands ("A said that B had said …"), the innermost where there are several; null on
 * the outside. The outer content is always the longer one, so that there are no circles.
 */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const open: number[] = [];
  const hulls = drafts.map((d) => hull(d.content));
  return drafts.map((draft, i) => {
    const own = draft.cue[0] ?? draft.content[0];
    if (!own) return null;
    const size = length(draft.content);
    const holders = candidates(open, hulls, own).filter(
      (j) =>
        length(drafts[j]?.content ?? []) > size &&
        drafts[j]?.content.some((s) => s.start <= own.start && own.end <= s.end),
    );
    open.push(i);
    return holders.reduce<number | null>(
      (best, j) => (best === null || length(drafts[j]?.content ?? []) < length(drafts[best]?.content ?? []) ? j : best),
      null,
    );
  });
}

/** Attributions near enough to hold the span. */
function candidates(open: readonly number[], hulls: readonly Span[], { start, end }: Span): number[] {
  return open.filter((j) => (hulls[j]?.start ?? 0) <= start && end <= (hulls[j]?.end ?? 0));
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
