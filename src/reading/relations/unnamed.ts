import type { EntityType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import { child, type Document, indicesOf, lower, relation, textOf, type WordRange } from '../document.ts';
import type { Cluster, Mention } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorType } from './actor-type.ts';
import { counted } from './counted.ts';
import { principalsOf } from './principals.ts';

/**
 * Those who act without a name: "Israeli soldiers", "protesters", "Palestinians". Same words, same entity; "a man" is a new one each time.
 * Who acts for an entity of the text ("Ukrainian troops" where Ukraine is named) is left out: it is that entity.
 *
 * @param index the entities that have names
 * @returns entities of nominal mentions alone
 */
export function unnamedActors(doc: Document, lexicon: Lexicon, index: EntityIndex): Cluster[] {
  const taken = index.at;
  const norps = new Set(doc.names.filter((n) => n.type === 'norp').flatMap(indicesOf));
  const found = new Map<string, { type: EntityType; mentions: Mention[] }>();
  doc.words.forEach((_, i) => {
    const type = taken.has(i) ? undefined : typeOf(doc, lexicon, index, norps, i);
    if (!type) return;
    const words = phrase(doc, i, taken);
    const text = textOf(doc, words).toLowerCase();
    const article = child(doc, i, 'det');
    const key = article !== undefined && /^an?$/.test(lower(doc, article)) ? `${text} ${i}` : text;
    const cluster = found.get(key) ?? { type, mentions: [] };
    cluster.mentions.push({ ...words, head: i, form: 'nominal' });
    found.set(key, cluster);
  });
  return [...found.values()];
}

function typeOf(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  norps: ReadonlySet<number>,
  i: number,
): EntityType | undefined {
  const word = doc.words[i];
  if (!word || /^(flat|fixed|compound)$/.test(relation(doc, i))) return undefined;
  // "Palestinians" act; "Russian" in "a Russian depot" is an adjective and nobody.
  if (norps.has(i)) {
    const known = index.countries.has(lexicon.demonyms.get(lower(doc, i)) ?? '');
    return known || word.upos === 'ADJ' || isAttribute(doc, i) ? undefined : 'person';
  }
  if (word.upos !== 'NOUN' || word.deprel === 'nmod:desc' || isCount(doc, lexicon, i)) return undefined;
  const type = actorType(lexicon, word.lemma);
  return type && principalsOf(doc, lexicon, index, i).length === 0 ? type : undefined;
}

/** "Hungarian" and "Romanian" of "Hungarian and Romanian officials"; not "Palestinians and Israelis". */
function isAttribute(doc: Document, word: number): boolean {
  const head = doc.words[word]?.head ?? -1;
  return relation(doc, word) === 'amod' || (relation(doc, word) === 'conj' && isAttribute(doc, head));
}

/** "A group of diplomats" are the diplomats. */
function isCount(doc: Document, lexicon: Lexicon, noun: number): boolean {
  const what = counted(doc, lexicon, noun);
  return what !== undefined && what !== noun;
}

/** The noun with the adjectives and nouns before it: "Israeli soldiers", without articles, numbers and names of others. */
function phrase(doc: Document, noun: number, taken: ReadonlyMap<number, number>): WordRange {
  let first = noun;
  while (
    !taken.has(first - 1) &&
    /^(ADJ|NOUN|PROPN)$/.test(doc.words[first - 1]?.upos ?? '') &&
    /^(amod|compound)$/.test(relation(doc, first - 1)) &&
    doc.words[first - 1]?.sentence === doc.words[noun]?.sentence
  )
    first--;
  return { first, last: noun };
}
