import { bare, child, type Document, form, indicesOf, lower, relation, type WordRange } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Cluster, Mention } from './cluster.ts';

/** What the text calls somebody: "Putin's top foreign policy aide", said of Yuri Ushakov. */
export interface Description {
  /** Index of the cluster described. */
  readonly cluster: number;
  /** The name mention that it stands with. */
  readonly name: Mention;
  /** The noun: "aide". */
  readonly noun: number;
  /** The noun with what specifies it, without determiner and possessor: "top foreign policy aide". */
  readonly range: WordRange;
  /** Before the name ("special envoy Steve Witkoff"), beside it (apposition) or by a copula ("Peskov is the spokesman"). */
  readonly by: 'title' | 'apposition' | 'copula';
}

const isNoun = (doc: Document, i: number): boolean => /^(NOUN|PROPN)$/.test(doc.words[i]?.upos ?? '');

/** Finds titles, appositions and copulas of the named entities. */
export function describe(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[]): Description[] {
  const named = new Set(doc.names.flatMap(indicesOf));
  return clusters.flatMap((cluster, c) =>
    cluster.mentions
      .filter((mention) => mention.form === 'name')
      .flatMap((name) =>
        [
          ...(cluster.type === 'person' ? titles(doc, lexicon, name, named) : []),
          ...appositions(doc, lexicon, name, named),
          ...copulas(doc, name, named),
        ].map((found) => ({ ...found, cluster: c, name })),
      ),
  );
}

type Found = Pick<Description, 'noun' | 'range' | 'by'>;

/** "U.S. special envoy Steve Witkoff", "Russian President Vladimir Putin": nouns and adjectives right before the name. */
function titles(doc: Document, lexicon: Lexicon, name: Mention, named: ReadonlySet<number>): Found[] {
  const noun = name.first - 1;
  const word = doc.words[noun];
  if (!word || named.has(noun) || !isNoun(doc, noun) || word.sentence !== doc.words[name.first]?.sentence) return [];
  if (lexicon.honorifics.has(bare(doc, noun))) return [];
  return [{ noun, range: nounPhrase(doc, noun, named), by: 'title' }];
}

/** "Yuri Ushakov, Putin's top foreign policy aide,": whichever of the two the tree makes the head. */
function appositions(doc: Document, lexicon: Lexicon, name: Mention, named: ReadonlySet<number>): Found[] {
  const nouns = (doc.children[name.head] ?? []).filter((c) => relation(doc, c) === 'appos');
  const head = doc.words[name.head]?.head ?? -1;
  if (relation(doc, name.head) === 'appos' || isLooseApposition(doc, lexicon, name)) nouns.push(head);
  return nouns
    .filter((n) => isNoun(doc, n) && !named.has(n))
    .map((n) => ({ noun: n, range: nounPhrase(doc, n, named), by: 'apposition' }));
}

/** "The mayor, Anna Gil, and the builder, Bo Lind, met": in a list the tree takes the name after an office for one more of it. */
function isLooseApposition(doc: Document, lexicon: Lexicon, { first, head }: Mention): boolean {
  const noun = first - 2;
  if (relation(doc, head) !== 'conj' || doc.words[head]?.head !== noun || form(doc, first - 1) !== ',') return false;
  return child(doc, head, 'cc') === undefined && lexicon.personNouns.has(doc.words[noun]?.lemma.toLowerCase() ?? '');
}

/** "Stanovaya is a senior analyst with the center". Not "is no", not a question of who might be. */
function copulas(doc: Document, name: Mention, named: ReadonlySet<number>): Found[] {
  const noun = doc.words[name.head]?.head ?? -1;
  if (relation(doc, name.head) !== 'nsubj' || !isNoun(doc, noun) || named.has(noun)) return [];
  if (child(doc, noun, 'cop') === undefined || child(doc, noun, 'case') !== undefined) return [];
  if ((doc.children[noun] ?? []).some((c) => /^(no|not|n't|never)$/.test(lower(doc, c)) || relation(doc, c) === 'aux'))
    return [];
  return [{ noun, range: nounPhrase(doc, noun, named), by: 'copula' }];
}

/** The noun with the adjectives, nouns and hyphenated parts that specify it; names and determiners stay out. */
function nounPhrase(doc: Document, noun: number, named: ReadonlySet<number>): WordRange {
  const specifies = (i: number) => {
    const word = doc.words[i];
    if (!word || word.sentence !== doc.words[noun]?.sentence || named.has(i)) return false;
    return form(doc, i) === '-' ? !named.has(i - 1) : /^(ADJ|NOUN|PROPN|NUM)$/.test(word.upos);
  };
  let first = noun;
  while (specifies(first - 1)) first--;
  let last = noun; // "son-in-law" is five words
  while (form(doc, last + 1) === '-' && glued(doc, last) && glued(doc, last + 1) && !named.has(last + 2)) last += 2;
  return { first, last };
}

/** Does the next word follow without a space? */
function glued(doc: Document, i: number): boolean {
  return doc.words[i]?.end === doc.words[i + 1]?.start;
}
