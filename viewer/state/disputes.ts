import { byPlace } from '../../src/graph/order.ts';
import { partiesOf } from '../../src/query/disputes.ts';
import { type Opposition, oppositionsOf } from '../../src/query/oppositions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { byText } from './by-text.ts';
import { NOWHERE } from './in-order.ts';
import { remember } from './remember.ts';
import type { Listing, SortId } from './tables.ts';
import type { Visible } from './visible.ts';

/** Everything that one says and another denies; kept, since list, pages and comparison ask. */
export const disputesIn = remember((graph: KnowledgeGraph): readonly Opposition[] => oppositionsOf(graph));

/** The disputes between or about an entity. */
export function disputesOf(graph: KnowledgeGraph, entity: string): Opposition[] {
  return disputesIn(graph).filter((each) => partiesOf(graph, each).includes(entity));
}

/** The disputes in which a relation takes a side. */
export function disputesOver(graph: KnowledgeGraph, edge: string): Opposition[] {
  return disputesIn(graph).filter((each) => sidesOf(each).includes(edge));
}

/** Keys of the relations on both sides. */
export function sidesOf({ affirming, denying }: Opposition): string[] {
  return [...affirming, ...denying].map(({ key }) => key);
}

/** The disputes of a list, in its order: of everyone, or of the one that it is narrowed to. */
export function listedDisputes(graph: KnowledgeGraph, { sort, of }: Pick<Listing, 'sort' | 'of'>): Opposition[] {
  const disputes = of ? disputesOf(graph, of) : [...disputesIn(graph)];
  return disputes.sort((a, b) => compare(graph, a, b, sort));
}

/** A dispute needs both of its texts: it is seen, and whole, as long as filters leave one of them. */
export function isSeen(dispute: Opposition, { edges }: Visible): boolean {
  return sidesOf(dispute).some((key) => edges.has(key));
}

function compare(graph: KnowledgeGraph, a: Opposition, b: Opposition, sort: SortId): number {
  if (sort === 'number') return sidesOf(b).length - sidesOf(a).length;
  const name = ({ subject }: Opposition): string => graph.getNodeAttribute(subject, 'label');
  if (sort === 'name') return byText(name(a), name(b));
  return byPlace(placeOf(a), placeOf(b));
}

function placeOf({ affirming, denying }: Opposition) {
  const places = [...affirming, ...denying].map(({ relation }) => relation.evidence[0] ?? NOWHERE);
  return places.reduce((first, each) => (byPlace(each, first) < 0 ? each : first));
}
