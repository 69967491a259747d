import type { EntityType } from '../../schema/annotation.ts';
import { type EntityIndex, indexEntities } from '../attributions/speakers.ts';
import { child, type Document, lower, relation, textOf, type WordRange } from '../document.ts';
import type { Cluster, Mention } from '../entities/cluster.ts';
import type { Description } from '../entities/descriptions.ts';
import type { Lexicon } from '../lexicon.ts';
import { principalsOf } from './principals.ts';

/**
 * Those who act without a name: "Israeli soldiers", "protesters", "Palestinians". Same words, same entity; "a man" is a new one each time.
 * Who acts for an entity of the text ("Ukrainian troops" where Ukraine is named) is left out: it is that entity.
 */
export function unnamedActors(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  descriptions: readonly Description[],
): Cluster[] {
  const index = indexEntities(doc, lexicon, clusters, descriptions);
  const taken = index.at;
  const norps = new Set(doc.names.filter((n) => n.type === 'norp').flatMap((n) => range(n.first, n.last)));
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
  if (norps.has(i)) {
    if (index.countries.has(lexicon.demonyms.get(lower(doc, i)) ?? '')) return undefined;
    if (relation(doc, i) === 'conj' && shared(doc, norps, doc.words[word.head]?.head ?? -1)) return 'place';
    if (word.deprel !== 'amod') return 'person';
    return isActor(lexicon, doc.words[word.head]?.lemma ?? '') && !shared(doc, norps, word.head) ? undefined : 'place';
  }
  if (word.upos !== 'NOUN' || word.deprel === 'nmod:desc') return undefined;
  const type = actorType(lexicon, word.lemma);
  return type && principalsOf(doc, lexicon, index, i).length === 0 && !shared(doc, norps, i) ? type : undefined;
}

/** "Turkish and Greek officials": each adjective is a side of its own. */
function shared(doc: Document, norps: ReadonlySet<number>, noun: number): boolean {
  return (doc.children[noun] ?? []).some(
    (c) =>
      doc.words[c]?.deprel === 'amod' &&
      (doc.children[c] ?? []).some((d) => relation(doc, d) === 'conj' && norps.has(d)),
  );
}

const isActor = (lexicon: Lexicon, lemma: string): boolean => actorType(lexicon, lemma) !== undefined;

/** The kind of actor that a noun names: "soldier" a person, "army" an organization; places and things are none. */
export function actorType(lexicon: Lexicon, noun: string): EntityType | undefined {
  const lemma = noun.toLowerCase();
  if (lexicon.personNouns.has(lemma)) return 'person';
  const group = lexicon.groupNouns.get(lemma) ?? lexicon.actorNouns.get(lemma);
  return group === 'place' ? undefined : group;
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

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
