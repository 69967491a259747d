import type { WordSpan } from '../../language/parse.ts';
import { child, type Document, headOf, lower, relation } from '../document.ts';
import { type Cluster, clusterByWord } from '../entities/cluster.ts';
import type { Description } from '../entities/descriptions.ts';
import { nameKey } from '../entities/name-key.ts';
import type { Lexicon } from '../lexicon.ts';
import { antecedent } from '../relations/subjects.ts';

/** Who is behind a source; cluster indices, null where the text leaves it open. */
export interface Source {
  readonly speaker: number | null;
  readonly onBehalfOf: number | null;
}

/** Looks up entities by word and by country. Made once a document. */
export interface EntityIndex {
  /** Word → entity mentioned there. The noun of a title counts as its bearer: "spokesman" in "Kremlin spokesman Dmitri Peskov". */
  readonly at: ReadonlyMap<number, number>;
  readonly clusters: readonly Cluster[];
  readonly countries: ReadonlyMap<string, number>;
}

export function indexEntities(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  descriptions: readonly Description[],
): EntityIndex {
  const countries = new Map<string, number>();
  clusters.forEach((cluster, c) => {
    for (const m of cluster.mentions) {
      if (m.form !== 'name') continue;
      const name = doc.text.slice(doc.words[m.first]?.start, doc.words[m.last]?.end);
      countries.set(nameKey(name, lexicon).text, c);
    }
  });
  const titles = descriptions.filter((d) => d.by === 'title').map((d) => [d.noun, d.cluster] as const);
  return { at: new Map([...titles, ...clusterByWord(clusters)]), clusters, countries };
}

/**
 * Resolves a source to the entity that speaks. The name, pronoun or noun that heads the source decides; a name beside an unnamed head
 * ("a spokesman for the Kremlin", "U.S. officials", "Ukrainian diplomats") is whom it speaks for.
 */
export function resolveSource(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  source: readonly WordSpan[],
): Source {
  for (const [first, last] of source) {
    const head = headOf(doc, { first, last });
    const speaker =
      index.at.get(antecedent(doc, head) ?? head) ??
      personBeside(doc, index, head, first, last) ??
      authorOf(doc, lexicon, index, head);
    if (speaker !== undefined) return { speaker, onBehalfOf: null };
    const principal = principalIn(doc, lexicon, index, first, last);
    if (principal !== undefined) return { speaker: null, onBehalfOf: principal };
  }
  return { speaker: null, onBehalfOf: null };
}

/** "Kremlin spokesman Dmitri Peskov" where the tree makes "spokesman" the head. */
function personBeside(
  doc: Document,
  index: EntityIndex,
  head: number,
  first: number,
  last: number,
): number | undefined {
  const beside = (doc.children[head] ?? []).filter(
    (c) => c >= first && c <= last && /^(appos|flat)$/.test(relation(doc, c)),
  );
  return beside.map((c) => index.at.get(c)).find((c) => c !== undefined && index.clusters[c]?.type === 'person');
}

/** Who speaks in "Gil's letter". */
function authorOf(doc: Document, lexicon: Lexicon, index: EntityIndex, head: number): number | undefined {
  if (!lexicon.saying.texts.has(doc.words[head]?.lemma.toLowerCase() ?? '')) return undefined;
  const possessor = child(doc, head, 'nmod:poss');
  return possessor === undefined ? undefined : index.at.get(possessor);
}

/** The organization or place for which an unnamed source speaks. */
function principalIn(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  first: number,
  last: number,
): number | undefined {
  for (let i = first; i <= last; i++) {
    const named = index.at.get(i);
    if (named !== undefined && index.clusters[named]?.type !== 'person') return named;
    const country = lexicon.demonyms.get(lower(doc, i));
    const known = country === undefined ? undefined : index.countries.get(country);
    if (known !== undefined) return known;
  }
  return undefined;
}
