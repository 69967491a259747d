import { FactType, type RelationType } from '../../schema/annotation.ts';

/** What kinds of relations there are: an event is of a PLOVER type, a fact of a static one, an open relation is told in its own words. */
export type Kind = 'event' | 'fact' | 'open';

export function kindOf(type: RelationType): Kind {
  if (type === 'open') return 'open';
  return FactType.safeParse(type).success ? 'fact' : 'event';
}
