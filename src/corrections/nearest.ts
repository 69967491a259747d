import type { Evidence } from '../schema/graph.ts';
import type { Span } from '../schema/span.ts';

/** Mentions of one entity in two parts. */
export interface Parts<Mention extends Evidence = Evidence> {
  readonly taken: Mention[];
  readonly staying: Mention[];
}

/**
 * Whether a passage is about the mentions that are taken rather than those that stay: about those inside it, and of them the nearest.
 *
 * @param focus the words beside which the entity is named: of a relation its trigger
 */
export function goesWithTaken(
  { taken, staying }: Parts,
  passage: Evidence,
  focus: readonly Span[] = [passage],
): boolean {
  const near = (mentions: readonly Evidence[], isInside: boolean): number =>
    mentions
      .filter((mention) => mention.article === passage.article && (!isInside || gap(mention, passage) === 0))
      .reduce(
        (least, mention) => Math.min(least, ...focus.map((span) => gap(mention, span))),
        Number.POSITIVE_INFINITY,
      );
  const inside = { taken: near(taken, true), staying: near(staying, true) };
  if (inside.taken !== inside.staying) return inside.taken < inside.staying;
  return near(taken, false) < near(staying, false);
}

/** How many characters lie between two stretches; 0 where they touch. */
function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
