import { distinct } from '../graph/derive.ts';
import { entityKey, foldName, sourceKey } from '../graph/entity-keys.ts';
import type { Records } from '../graph/records.ts';
import type { CorrectionOf } from '../schema/corrections.ts';
import type { EntityNode } from '../schema/graph.ts';
import { type Found, findEntity } from './find-entity.ts';
import { named, replaceEntity } from './replace-entity.ts';

/** Corrections of what an entity is. As in all graphs, two of one name and type are one node. */

export function rename(records: Records, { entity, name }: CorrectionOf<'rename'>): Records {
  return renamed(records, findEntity(records, entity), name);
}

/** A name that differs only in case or accents is no other entity: the key stays. */
export function renamed(records: Records, { key, node }: Found, name: string): Records {
  const isSame = foldName(name) === foldName(node.name);
  return replaceEntity(records, key, isSame ? key : keyFor(node, name), named(node, name));
}

/** A source without a name is one in its article alone, whatever it is called. */
function keyFor({ kind, namings }: EntityNode, name: string): string {
  const [article] = namings.map((naming) => naming.article);
  return kind === 'source' && article !== undefined ? sourceKey(article, name) : entityKey(kind, name);
}

/** What tells the key apart from others of the same name stays behind the new type. */
export function retype(records: Records, { entity, type }: CorrectionOf<'retype'>): Records {
  const { key, node } = findEntity(records, entity);
  return replaceEntity(records, key, `${type}${key.slice(node.kind.length)}`, { ...node, kind: type });
}

export function merge(records: Records, correction: CorrectionOf<'merge'>): Records {
  const entity = findEntity(records, correction.entity);
  const into = findEntity(records, correction.into);
  if (entity.key === into.key) return records;
  const kept = { ...into.node, aliases: distinct([...into.node.aliases, entity.node.name, ...entity.node.aliases]) };
  const nodes = new Map(records.nodes).set(into.key, kept);
  return replaceEntity(
    { ...records, nodes },
    entity.key,
    into.key,
    named({ ...entity.node, kind: into.node.kind }, into.node.name),
  );
}
