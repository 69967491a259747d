import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, lower, relation } from '../document.ts';
import type { Mention } from '../entities/cluster.ts';
import { isCountry } from '../entities/country.ts';
import type { Lexicon } from '../lexicon.ts';
import { prepositionOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { canHold } from './fact-types.ts';
import { linked } from './facts.ts';
import { placeLists } from './place-lists.ts';

/** Where a place or an organization lies, and the words that say it. */
export interface Site {
  readonly mention: Mention;
  readonly entity: number;
  readonly word: number;
  /** How it was read. */
  readonly by: string;
}

/** "Pokrovsk in Donetsk", "Calgary, Alberta, Canada", "the Paris-based bank", "the Canadian province of Alberta". */
export function places(doc: Document, lexicon: Lexicon, index: EntityIndex): UnweighedDraft[] {
  const names = index.clusters.flatMap((cluster) => cluster.mentions.filter((m) => m.form === 'name'));
  const sites = [
    ...names.flatMap((m) => [...inside(doc, index, m), ...based(doc, index, m), ...ofCountry(doc, lexicon, index, m)]),
    ...placeLists(doc, lexicon, index, names),
  ];
  return sites.flatMap(({ mention, entity, word, by }): UnweighedDraft[] => {
    const subject = index.at.get(mention.head);
    if (subject === undefined || !canHold('located_in', index, subject, entity)) return [];
    const trigger = { first: Math.min(mention.head, word), last: Math.max(mention.head, word) };
    return [
      {
        type: 'located_in',
        ...{ subject, subjectWord: mention.head, object: entity, objectWord: word },
        ...{ predicate: 'in', title: null, trigger, words: [mention.head], context: null },
        grounds: [`stated by ${by}`],
        isPassing: true,
      },
    ];
  });
}

/** "in Donetsk", "in the region of Donetsk" after the name. */
function inside(doc: Document, index: EntityIndex, mention: Mention): Site[] {
  return (doc.children[mention.head] ?? [])
    .filter((c) => c > mention.last && relation(doc, c) === 'nmod' && /^(in|on)$/.test(prepositionOf(doc, c) ?? ''))
    .flatMap((c) => linked(doc, index, [c]).map(([entity, word]) => ({ mention, entity, word, by: 'a preposition' })));
}

/** "the Paris-based bank". */
function based(doc: Document, index: EntityIndex, mention: Mention): Site[] {
  return (doc.children[mention.head] ?? [])
    .filter((c) => /^based?$/.test(doc.words[c]?.lemma ?? ''))
    .flatMap((c) =>
      linked(
        doc,
        index,
        (doc.children[c] ?? []).filter((d) => d < c),
      ),
    )
    .map(([entity, word]) => ({ mention, entity, word, by: 'based' }));
}

/** "the Canadian province of Alberta", "the Swedish Riksdag": the country stands before the name or its noun. */
function ofCountry(doc: Document, lexicon: Lexicon, index: EntityIndex, mention: Mention): Site[] {
  const head = doc.words[mention.head]?.head ?? -1;
  const isNamed = prepositionOf(doc, mention.head) === 'of' || relation(doc, mention.head) === 'appos';
  const isSite = isNamed && head < mention.first && lexicon.groupNouns.get(doc.words[head]?.lemma ?? '') === 'place';
  const isLarge = (entity: number | undefined) => isCountry(doc, lexicon, index.clusters[entity ?? -1]);
  return [mention.head, ...(isSite ? [head] : [])]
    .flatMap((w) => doc.children[w] ?? [])
    .filter((c) => c < mention.first && /^(amod|compound)$/.test(doc.words[c]?.deprel ?? ''))
    .flatMap((word) => {
      const entity = index.at.get(word) ?? index.countries.get(lexicon.demonyms.get(lower(doc, word)) ?? '');
      // "The Darfur region of Sudan" is the other way round.
      const turned = isLarge(index.at.get(mention.head)) && !isLarge(entity);
      return entity === undefined || turned ? [] : [{ mention, entity, word, by: 'an adjective' }];
    });
}
