import type { FactType } from '../../schema/annotation.ts';
import { type Document, relation, textOf } from '../document.ts';
import type { Description } from '../entities/descriptions.ts';
import type { Lexicon } from '../lexicon.ts';
import { prepositionOf } from './clauses.ts';
import type { RelationDraft } from './draft.ts';
import type { FactPair } from './fact-pairs.ts';
import { hyphenated } from './hyphenated.ts';
import type { TreePath } from './tree-path.ts';

/** The words that state a fact, and whether they state it of the first entity. */
export interface FactStatement extends Pick<RelationDraft, 'predicate' | 'title' | 'trigger' | 'words'> {
  readonly forward: boolean;
}

/**
 * Which words of the text state a fact: what a description calls the one who holds an office; a word of kinship, which also tells whose kin
 * who is ("Trump's son-in-law"); else the highest word between the two in the tree, and where there is none ("Lima, Peru") both names and all
 * between.
 */
export function statementOf(
  doc: Document,
  lexicon: Lexicon,
  pair: FactPair,
  { type, forward }: { readonly type: FactType; readonly forward: boolean },
  descriptions: readonly Description[],
): FactStatement {
  const { path, way, mentions } = pair;
  if (type === 'kin') {
    const noun = way.find((w) => lexicon.kinship.has(hyphenated(doc, w)));
    if (noun !== undefined) {
      const title = hyphenated(doc, noun);
      const trigger = descriptions.find((d) => d.noun === noun)?.range ?? { first: noun, last: noun };
      return { predicate: title, title, trigger, words: [noun], forward: kinOf(doc, path, noun) ?? forward };
    }
  }
  const holder = pair.entities[forward ? 0 : 1];
  const description = descriptions.find(
    (d) => d.cluster === holder && way.includes(d.noun) && (type === 'role' || type === 'member_of'),
  );
  if (description) {
    const title = textOf(doc, description.range).replace(/\s+/g, ' ');
    return {
      predicate: doc.words[description.noun]?.lemma ?? title,
      ...{ title: type === 'role' ? title : null, trigger: description.range, words: [description.noun], forward },
    };
  }
  const word = highest(path, way);
  const link = path.down[0] ?? path.up.at(-1);
  const preposition = link === undefined ? undefined : prepositionOf(doc, link);
  if (word !== undefined) {
    return {
      predicate: [doc.words[word]?.lemma, preposition].filter(Boolean).join(' '),
      ...{ title: null, trigger: { first: word, last: word }, words: [word], forward },
    };
  }
  return {
    predicate: preposition ?? type.replace('_', ' '),
    ...{
      title: null,
      trigger: { first: mentions[0].head, last: mentions[1].head },
      words: [mentions[0].head],
      forward,
    },
  };
}

/** The word from which the way descends on both sides, or the next to it that is in neither mention. */
function highest({ words, up }: TreePath, way: readonly number[]): number | undefined {
  const top = words[up.length] ?? -1;
  return way.includes(top) ? top : way[0];
}

/** Is the first the kin of the second? Whoever the noun belongs to is the second: "[his] daughter", "a son of [Jacob Rees]". */
function kinOf(doc: Document, { words, up }: TreePath, noun: number): boolean | undefined {
  const place = words.indexOf(noun);
  const [before, after] = [words[place - 1], words[place + 1]];
  const belongs = (word: number | undefined, climbs: boolean) =>
    word !== undefined && climbs && relation(doc, word) === 'nmod';
  if (belongs(before, place - 1 < up.length)) return false;
  if (belongs(after, place >= up.length)) return true;
  return undefined;
}
