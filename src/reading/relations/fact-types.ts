import type { EntityType, FactType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';

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
export function canHold(type: Fact, index: EntityIndex, subject: number, object: number): boolean {
  const [subjects, objects] = SIDES[type];
  const typeOf = (entity: number) => index.clusters[entity]?.type;
  const [a, b] = [typeOf(subject), typeOf(object)];
  return subject !== object && a !== undefined && b !== undefined && subjects.includes(a) && objects.includes(b);
}
