import { HearsayError } from '../errors.ts';
import type { Records } from '../graph/records.ts';
import type { Place } from '../schema/corrections.ts';
import type { StatementNode } from '../schema/graph.ts';
import { length, type Span } from '../schema/span.ts';
import { shortened } from './describe.ts';
import { findPlace } from './places.ts';

/** How much of two contents must be the same for them to be one statement, read twice. */
const LEAST_SHARED = 0.5;

/**
 * The statement whose content stands at a place, as far as another reading cuts it alike.
 *
 * @throws HearsayError where there is none
 */
export function findStatement(records: Records, place: Place): { readonly key: string; readonly node: StatementNode } {
  const { article, spans } = findPlace(records, place);
  let best: { readonly key: string; readonly node: StatementNode; readonly share: number } | undefined;
  for (const [key, node] of records.nodes) {
    if (node.kind !== 'statement' || node.article !== article) continue;
    const content = node.evidence.filter(({ part }) => part === 'content');
    const share = sharedPart(content, spans);
    if (share >= LEAST_SHARED && (!best || share > best.share)) best = { key, node, share };
  }
  if (best) return best;
  throw new HearsayError(`no statement ${shortened(place)} is there`);
}

/** How many characters both have, of those that one of them has: 1 where they are the same. */
function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce((sum, x) => sum + b.reduce((part, y) => part + overlap(x, y), 0), 0);
  const all = length(a) + length(b) - shared;
  return all > 0 ? shared / all : 0;
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
