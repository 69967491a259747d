import type { EntityIndex } from '../attributions/speakers.ts';
import { child, type Document, lower, relation } from '../document.ts';
import type { RelationDraft } from './draft.ts';

/** Where a place lies: "Pokrovsk in Donetsk", "Paris, France". */
export function places(doc: Document, index: EntityIndex): RelationDraft[] {
  return index.clusters.flatMap((cluster, subject) => {
    if (cluster.type !== 'place') return [];
    return cluster.mentions.flatMap((mention): RelationDraft[] => {
      if (mention.form !== 'name') return [];
      return (doc.children[mention.head] ?? []).flatMap((c): RelationDraft[] => {
        const object = index.at.get(c);
        if (object === undefined || object === subject || index.clusters[object]?.type !== 'place' || c < mention.last)
          return [];
        const preposition = child(doc, c, 'case');
        const inside = relation(doc, c) === 'nmod' && preposition !== undefined && lower(doc, preposition) === 'in';
        const listed = relation(doc, c) === 'appos' || doc.words[c]?.deprel === 'nmod:unmarked';
        if (!inside && !listed) return [];
        const first = inside && preposition !== undefined ? preposition : mention.last;
        return [
          {
            type: 'located_in',
            subject,
            object,
            predicate: 'in',
            title: null,
            trigger: { first, last: inside ? first : c },
            word: mention.head,
            subjectWord: mention.head,
            objectWord: c,
            context: null,
            confidence: inside ? 0.85 : 0.75,
          },
        ];
      });
    });
  });
}
