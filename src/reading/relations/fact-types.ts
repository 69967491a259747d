import { type EntityType, FactType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import type { Cluster } from '../entities/cluster.ts';

type Fact = (typeof FactType.options)[number];

const PEOPLE: readonly EntityType[] = ['person'];
const GROUPS: readonly EntityType[] = ['organization'];
const OWNERS: readonly EntityType[] = ['person', 'organization'];
const SITES: readonly EntityType[] = ['place', 'organization'];

/** Between which entities a fact can hold: nobody is located in a person. */
const SIDES: Readonly<Record<Fact, readonly [subject: readonly EntityType[], object: readonly EntityType[]]>> = {
  role: [PEOPLE, ['organization', 'place', 'person']],
  kin: [PEOPLE, PEOPLE],
  member_of: [['person', 'organization', 'place'], GROUPS],
  part_of: [SITES, SITES],
  located_in: [SITES, ['place']],
  owns: [OWNERS, SITES],
  founded: [OWNERS, GROUPS],
  authored: [OWNERS, ['work']],
};

/** Can this fact hold between these two entities? */
export function canHold(
  type: Fact,
  { clusters }: Pick<EntityIndex, 'clusters'>,
  subject: number,
  object: number,
): boolean {
  const [subjects, objects] = SIDES[type];
  const [a, b] = [clusters[subject]?.type, clusters[object]?.type];
  return subject !== object && a !== undefined && b !== undefined && subjects.includes(a) && objects.includes(b);
}

/** Can any fact hold between these two, either way? */
export function couldHold(clusters: readonly Cluster[], one: number, other: number): boolean {
  return FactType.options.some(
    (type) => canHold(type, { clusters }, one, other) || canHold(type, { clusters }, other, one),
  );
}
