import type { Entity } from '../../schema/annotation.ts';
import { type Document, spanOf, textOf } from '../document.ts';
import type { Cluster } from './cluster.ts';

/**
 * The id of the entity that a cluster becomes. Those without a name, which stand after the `named` ones, count by themselves: so no id
 * depends on what follows in the text.
 */
export const entityId = (cluster: number, named = Number.POSITIVE_INFINITY): string =>
  cluster < named ? `e${cluster + 1}` : `u${cluster - named + 1}`;

/** Writes a cluster as an entity: its fullest name, the other names as aliases, all mentions. Who has no name is called by its nouns. */
export function toEntity(doc: Document, cluster: Cluster, id: string): Entity {
  const named = cluster.mentions.filter((m) => m.form === 'name');
  const calling = named.length > 0 ? named : cluster.mentions;
  const names = [...new Set(calling.map((m) => textOf(doc, m).replace(/\s+/g, ' ')))];
  const name = names.reduce((best, next) => (fullness(next) > fullness(best) ? next : best), names[0] ?? '');
  return {
    id,
    type: cluster.type,
    name,
    aliases: names.filter((n) => n !== name),
    mentions: cluster.mentions.map((m) => ({ ...spanOf(doc, m), form: m.form })),
  };
}

/** More words make a fuller name, then more letters: "North Atlantic Treaty Organization" before "NATO". */
function fullness(name: string): number {
  return name.split(' ').length * 1000 + Math.min(999, name.length);
}
