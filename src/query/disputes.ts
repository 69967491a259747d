import type { RelationType } from '../schema/annotation.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { type KeyedRelation, type Opposition, oppositionsOf } from './oppositions.ts';
import { type Passage, passageOf } from './passage.ts';
import { resolveEntity } from './resolve.ts';
import { claimantOf, claimantsOf } from './voices.ts';
import { wordsOf } from './wording.ts';

/** Something that one says and another denies. */
export interface Dispute {
  readonly subject: string;
  readonly object: string;
  readonly type: RelationType;
  readonly affirmed: readonly DisputeSide[];
  readonly denied: readonly DisputeSide[];
}

/** One voice in a dispute. */
export interface DisputeSide {
  /** Key of the relation's edge. */
  readonly key: string;
  /** Who says so: a name, or the words for a source without one; null where the article does so itself. */
  readonly by: string | null;
  /** What is said, with its caveats: "not ASSAULT: attack (probable)". */
  readonly link: string;
  /** Everywhere it is said. */
  readonly passages: readonly Passage[];
}

/**
 * Who claims that A did something to B, and who denies it: relations between the same two and of the same type (open relations: with the
 * same predicate, roles and kinships: with the same title) of which one voice says that it is so, and another that it is not.
 *
 * @param of name, alias or key: only disputes between or about this entity
 * @returns those in which both sides use the same words first; the order of the articles changes nothing
 * @throws HearsayError where the name means nobody or several
 * @example disputes(graph, 'Zelensky').map(({ affirmed, denied }) => [affirmed[0]?.by, denied[0]?.by]) // [['Peskov', 'Zelensky']]
 */
export function disputes(graph: KnowledgeGraph, of?: string): Dispute[] {
  const entity = of === undefined ? undefined : resolveEntity(graph, of).key;
  return oppositionsOf(graph)
    .filter((each) => entity === undefined || partiesOf(graph, each).includes(entity))
    .map((each) => toDispute(graph, each));
}

/** Of whom it is said, and who says it. */
export function partiesOf(graph: KnowledgeGraph, { subject, object, affirming, denying }: Opposition): string[] {
  return [subject, object, ...[...affirming, ...denying].flatMap(({ relation }) => claimantsOf(graph, relation))];
}

function toDispute(graph: KnowledgeGraph, { type, subject, object, affirming, denying }: Opposition): Dispute {
  const name = (key: string): string => graph.getNodeAttribute(key, 'label');
  const sides = (relations: readonly KeyedRelation[]) => relations.map((each) => toSide(graph, each));
  return {
    ...{ subject: name(subject), object: name(object), type },
    ...{ affirmed: sides(affirming), denied: sides(denying) },
  };
}

function toSide(graph: KnowledgeGraph, { key, relation }: KeyedRelation): DisputeSide {
  return {
    ...{ key, by: claimantOf(graph, relation), link: wordsOf(relation) },
    passages: relation.evidence.map((passage) => passageOf(graph, passage)),
  };
}
