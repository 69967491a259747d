import { hull, length, type Span } from '../../schema/span.ts';
import { overlapping } from '../overlapping.ts';
import type { Draft } from './draft.ts';

/**
 * For every attribution the one in whose content it stands ("A said that B had said …"; '"No," B said, according to A'), the innermost where
 * there are several; null on the outside. The outer content is always the longer one, so that there are no circles.
 */
export function nesting(drafts: readonly Draft[]): (number | null)[] {
  const around = holders(drafts);
  return drafts.map((draft) => {
    const own = length(draft.content);
    return around(ownSpan(draft)).find((i) => length(drafts[i]?.content ?? []) > own) ?? null;
  });
}

/** Makes the look-up of the attributions in whose content a span stands: their indices, the innermost first. */
export function holders(attributions: readonly Pick<Draft, 'content'>[]): (span: Span) => number[] {
  const at = overlapping(attributions.map(({ content }) => hull(content)));
  const sizes = attributions.map(({ content }) => length(content));
  const size = (i: number) => sizes[i] ?? 0;
  return ({ start, end }) =>
    at({ start, end })
      .filter((i) => attributions[i]?.content.some((s) => s.start <= start && end <= s.end))
      .sort((a, b) => size(a) - size(b));
}

/** What has to stand in the other's words: the cue, or where there is none what is said. */
function ownSpan({ cue, content }: Draft): Span {
  return cue[0] ?? content[0] ?? { start: 0, end: 0 };
}
