import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorType } from './actor-type.ts';
import { prepositionOf } from './clauses.ts';

/**
 * The organizations and places for which a noun without a name acts: "Ukrainian troops" where the text names Ukraine, "the government of
 * France", "leaders of Romania's government", "Kremlin officials", "activists from Fatah", "Hungarian and Romanian officials" for two.
 *
 * @returns the entities; none where the noun acts for nobody that the text names
 */
export function principalsOf(doc: Document, lexicon: Lexicon, index: EntityIndex, noun: number): number[] {
  const alone = lexicon.privateNouns.get(doc.words[noun]?.lemma.toLowerCase() ?? '');
  if (alone === 'any') return [];
  const found = (doc.children[noun] ?? []).flatMap((c) => {
    const types = principalTypes(doc, c);
    if (!types) return [];
    return [c, ...(doc.children[c] ?? []).filter((d) => relation(doc, d) === 'conj')].flatMap((word) => {
      const entity = index.at.get(word) ?? index.countries.get(lexicon.demonyms.get(lower(doc, word)) ?? '');
      const type = index.clusters[entity ?? -1]?.type ?? '';
      if (entity !== undefined) return types.test(type) && type !== alone ? [entity] : [];
      return prepositionOf(doc, c) === 'of' && actorType(lexicon, doc.words[word]?.lemma ?? '')
        ? principalsOf(doc, lexicon, index, word)
        : [];
    });
  });
  return [...new Set(found)];
}

/** What kind of entity a word beside the noun may stand for so that the noun acts for it. */
function principalTypes(doc: Document, word: number): RegExp | undefined {
  if (/^(amod|compound|nmod:poss|nmod:desc|nmod:unmarked)$/.test(doc.words[word]?.deprel ?? ''))
    return /^(organization|place)$/;
  if (relation(doc, word) !== 'nmod') return undefined;
  const preposition = prepositionOf(doc, word) ?? '';
  if (preposition === 'of') return /^(organization|place)$/;
  return /^(from|for|at|with|within|in)$/.test(preposition) ? /^organization$/ : undefined;
}
