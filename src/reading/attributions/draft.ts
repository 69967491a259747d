import type { AttributionKind } from '../../schema/annotation.ts';
import { hull, type Span } from '../../schema/span.ts';

/** An attribution before it gets its id; entities are cluster indices. */
export interface Draft {
  readonly kind: AttributionKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: number | null;
  readonly onBehalfOf: number | null;
  readonly addressee: number | null;
  readonly confidence: number;
}

export function startOf(draft: Draft): number {
  return hull(partsOf(draft)).start;
}

/** By first character; of those that begin together the longer one, which may hold the other. */
export function inOrder(a: Draft, b: Draft): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

export function endOf(draft: Draft): number {
  return hull(partsOf(draft)).end;
}

function partsOf({ source, cue, content }: Draft): Span[] {
  return [...source, ...cue, ...content];
}
