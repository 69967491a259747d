import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, relation } from '../document.ts';
import { prepositionOf } from './clauses.ts';

const PLACE = /^(in|at|near|inside|outside|across|throughout)$/;

/** Where an act took place: "in Moscow", "near the town of Samarra", beside one of its words; an entity of the type place, none of `but`. */
export function locationOf(
  doc: Document,
  index: EntityIndex,
  parts: readonly number[],
  but: readonly number[],
): number | null {
  for (const part of parts)
    for (const c of doc.children[part] ?? []) {
      if (!/^(obl|nmod)$/.test(relation(doc, c)) || !PLACE.test(prepositionOf(doc, c) ?? '')) continue;
      const inner = (doc.children[c] ?? []).filter(
        (d) => prepositionOf(doc, d) === 'of' || relation(doc, d) === 'appos',
      );
      const entity = [c, ...inner]
        .map((w) => index.at.get(w))
        .find((e) => e !== undefined && index.clusters[e]?.type === 'place');
      if (entity !== undefined && !but.includes(entity)) return entity;
    }
  return null;
}
