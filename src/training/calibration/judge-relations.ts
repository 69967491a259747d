import type { Annotation, Entity, Relation } from '../../schema/annotation.ts';
import { FactType } from '../../schema/annotation.ts';
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

/** A record of PLOVER's examples: one event. */
export interface GoldEvent {
  readonly event: string;
  readonly source?: unknown;
  readonly target?: unknown;
}

export const isFact = ({ type }: Relation): boolean => FactType.safeParse(type).success;

/** Which facts are right, of those between two entities that the corpus knows. */
export function judgeFacts({ entities, relations }: Annotation, gold: GoldFacts): Sample[] {
  const at = new Map(gold.entities.flatMap((e) => e.mentions.map((m) => [`${m.start} ${m.end}`, e.id] as const)));
  const same = new Map(entities.map((entity) => [entity.id, commonest(entity, at)]));
  const key = (type: string, subject: string, object: string) =>
    `${type} ${(type === 'kin' ? [subject, object].sort() : [subject, object]).join(' ')}`;
  const known = new Set(gold.relations.map((r) => key(r.type, r.subject, r.object)));
  return relations.filter(isFact).flatMap((r): Sample[] => {
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

/** Events that go both ways. */
const SYMMETRIC = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/** Which events are right: that of the record, with its actors. Another event of the sentence counts as wrong, though it may have happened. */
export function judgeEvents({ entities, relations }: Annotation, gold: GoldEvent): Sample[] {
  const [sources, targets] = [actorsOf(gold.source), actorsOf(gold.target)];
  const names = new Map(entities.map((e) => [e.id, [e.name, ...e.aliases].map((name) => name.toLowerCase())]));
  const is = (id: string | null, actors: readonly string[]) =>
    actors.some((a) => (names.get(id ?? '') ?? []).some((n) => n.includes(a) || a.includes(n)));
  const goes = (from: string, to: string | null) =>
    is(from, sources) && (targets.length > 0 ? is(to, targets) : sources.length < 2 || is(to, sources));
  return relations
    .filter((r) => /^[A-Z]+$/.test(r.type))
    .map((r) => {
      const linked =
        goes(r.subject, r.object) || (SYMMETRIC.has(r.type) && r.object !== null && goes(r.object, r.subject));
      return { stated: r.confidence, right: linked && r.type === gold.event };
    });
}

/** The corpus writes an actor as text, or as an object with its text; one, several or none. */
function actorsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((actor) => {
    if (typeof actor === 'string') return [actor.toLowerCase()];
    if (typeof actor !== 'object' || actor === null || !('actorText' in actor)) return [];
    return typeof actor.actorText === 'string' && actor.actorText ? [actor.actorText.toLowerCase()] : [];
  });
}
