import { isSymmetric } from '../graph/symmetric.ts';
import type { RelationType } from '../schema/annotation.ts';
import type { KnowledgeGraph, RelationEdge } from '../schema/graph.ts';
import { overlap, type Period, periodOf } from './period.ts';
import { claimantsOf, isClaimed } from './voices.ts';

/** A relation with the key of its edge. */
export interface KeyedRelation {
  readonly key: string;
  readonly relation: RelationEdge;
}

/** The two sides of a matter: the relations that say it is so, and those that say it is not. Neither is empty. */
export interface Opposition {
  readonly type: RelationType;
  /** Keys of the entities; of a symmetric relation the first in the alphabet comes first. */
  readonly subject: string;
  readonly object: string;
  readonly affirming: readonly KeyedRelation[];
  readonly denying: readonly KeyedRelation[];
  /** Whether both sides use the same words: "attack" against "not attack", and not "shell" against "not attack". */
  readonly sameWords: boolean;
}

/** A relation as a side of a dispute. */
interface Side extends KeyedRelation {
  readonly ends: readonly [subject: string, object: string];
  readonly claimants: readonly string[];
  readonly times: readonly Period[];
}

/**
 * Relations of the same two and the same type of which one voice says that it is so and another that it is not. What is only supposed or
 * asked ("if", "should") takes no side. Plans are set against plans, what happened against what happened, and two times that do not overlap
 * are two matters; so are the words of one voice in one article.
 *
 * @returns those in which both sides use the same words first, then in the order of their keys
 */
export function oppositionsOf(graph: KnowledgeGraph): Opposition[] {
  const matters = new Map<string, Side[]>();
  graph.forEachEdge((key, relation, source, target) => {
    if (relation.kind !== 'relation' || relation.context === 'hypothetical' || relation.certainty === 'unknown') return;
    const isTurned = isSymmetric(relation.type) && target < source;
    const ends: Side['ends'] = isTurned ? [target, source] : [source, target];
    const side = { key, relation, ends, claimants: claimantsOf(graph, relation), times: timesOf(relation) };
    const matter = matterOf(relation, ends);
    const others = matters.get(matter);
    if (others) others.push(side);
    else matters.set(matter, [side]);
  });
  return [...matters.values()].flatMap(opposition).sort(inOrder);
}

/** What a relation is about: relations of one matter differ in who says it and whether it is so. */
function matterOf({ type, predicate, title, context }: RelationEdge, ends: Side['ends']): string {
  const words = type === 'open' ? predicate : title;
  return JSON.stringify([...ends, type, words, context === 'future']);
}

function opposition(sides: readonly Side[]): Opposition[] {
  const [yes, no] = (['positive', 'negative'] as const).map((p) => sides.filter((s) => s.relation.polarity === p));
  const affirming = yes?.filter((a) => no?.some((b) => isOpposed(a, b))) ?? [];
  const denying = no?.filter((b) => affirming.some((a) => isOpposed(a, b))) ?? [];
  const [first] = affirming;
  if (!first) return [];
  const words = new Set(affirming.map((side) => side.relation.predicate));
  return [
    {
      ...{ type: first.relation.type, subject: first.ends[0], object: first.ends[1] },
      ...{ affirming: byKey(affirming), denying: byKey(denying) },
      sameWords: denying.some((side) => words.has(side.relation.predicate)),
    },
  ];
}

function isOpposed(a: Side, b: Side): boolean {
  const isSameTime =
    a.times.length === 0 || b.times.length === 0 || a.times.some((t) => b.times.some((u) => overlap(t, u)));
  const articles = new Set([...a.relation.evidence, ...b.relation.evidence].map(({ article }) => article));
  return isSameTime && (articles.size > 1 || voiceKey(a) !== voiceKey(b));
}

function voiceKey({ relation, claimants }: Side): string {
  return JSON.stringify([isClaimed(relation), [...claimants].sort()]);
}

function timesOf({ time, evidence }: RelationEdge): Period[] {
  return [time, ...evidence.map((passage) => passage.time)].flatMap((each) =>
    each === null ? [] : (periodOf(each) ?? []),
  );
}

function byKey(sides: readonly Side[]): KeyedRelation[] {
  return sides.map(({ key, relation }) => ({ key, relation })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function inOrder(a: Opposition, b: Opposition): number {
  const [first = '', second = ''] = [a.affirming[0]?.key, b.affirming[0]?.key];
  return Number(b.sameWords) - Number(a.sameWords) || (first < second ? -1 : 1);
}
