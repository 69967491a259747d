import { kindOf } from '../../reading/relations/kinds.ts';
import type { Annotation, Entity } from '../../schema/annotation.ts';
import type { Sample } from './isotonic.ts';

/** An entity of ReDocRED. */
interface GoldEntity {
  readonly id: string;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** A document of ReDocRED. */
export interface GoldFacts {
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly { readonly type: string; readonly subject: string; readonly object: string }[];
}

/** Which facts are right, of those between two entities that the corpus knows. */
export function judgeFacts({ entities, relations }: Annotation, gold: GoldFacts): Sample[] {
  const at = new Map(gold.entities.flatMap((e) => e.mentions.map((m) => [`${m.start} ${m.end}`, e.id] as const)));
  const same = new Map(entities.map((entity) => [entity.id, commonest(entity, at)]));
  const key = (type: string, subject: string, object: string) =>
    `${type} ${(type === 'kin' ? [subject, object].sort() : [subject, object]).join(' ')}`;
  const known = new Set(gold.relations.map((r) => key(r.type, r.subject, r.object)));
  return relations
    .filter(({ type }) => kindOf(type) === 'fact')
    .flatMap((r): Sample[] => {
      const [subject, object] = [same.get(r.subject), same.get(r.object)];
      if (!subject || !object || subject === object) return [];
      return [{ stated: r.confidence, right: known.has(key(r.type, subject, object)) }];
    });
}

/** The gold entity that has most of an entity's mentions. */
function commonest({ mentions }: Entity, at: ReadonlyMap<string, string>): string | undefined {
  const counts = new Map<string, number>();
  for (const { start, end } of mentions) {
    const id = at.get(`${start} ${end}`);
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
