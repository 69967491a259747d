import { type Document, indicesOf, lower, relation } from '../document.ts';
import type { Cluster, Mention } from '../entities/cluster.ts';
import { isCountry } from '../entities/country.ts';
import type { Lexicon } from '../lexicon.ts';
import { pairKey } from './draft.ts';
import { couldHold } from './fact-types.ts';
import { type TreePath, treePath } from './tree-path.ts';

/** Two entities that a sentence mentions, and what the learned head reads of them. */
export interface FactPair {
  /** Clusters, in the order of the text. */
  readonly entities: readonly [first: number, second: number];
  readonly mentions: readonly [first: Mention, second: Mention];
  /** The way from one to the other through the tree, and its words that are in neither mention. */
  readonly path: TreePath;
  readonly way: readonly number[];
  /** Words whose vectors are averaged: of either mention, of the names of either entity, between the two, on the way through the tree. */
  readonly groups: readonly (readonly number[])[];
  /** What else is true of the pair, in words. */
  readonly traits: readonly string[];
  /** Are both of them countries? */
  readonly countries: boolean;
}

/** Mentions further apart, counted in mentions, are not looked at: a list of a hundred names states nothing of most pairs. */
const REACH = 12;
/** Names of an entity, and words between two mentions, that are averaged at most. */
const MOST_NAMES = 6;
const MOST_BETWEEN = 24;

/** So many words between two mentions are a trait together, and one by one. */
const SHORT_GAP = 3;
const LONG_GAP = 8;

/** A mention and whose it is. */
interface Held {
  readonly mention: Mention;
  readonly cluster: number;
}

/**
 * The pairs of entities between which some fact could hold, each where a sentence mentions both closest together.
 *
 * @returns in the order of the text; no pair twice
 */
export function factPairs(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[]): FactPair[] {
  const held = clusters
    .flatMap(({ mentions }, cluster) => mentions.map((mention) => ({ mention, cluster })))
    .sort((a, b) => a.mention.first - b.mention.first || a.mention.last - b.mention.last);
  const nearest = new Map<string, readonly [Held, Held]>();
  held.forEach((first, i) => {
    for (const second of held.slice(i + 1, i + 1 + REACH)) {
      if (sentenceOf(doc, second) !== sentenceOf(doc, first)) break;
      if (first.cluster === second.cluster || second.mention.first <= first.mention.last) continue;
      if (!couldHold(clusters, first.cluster, second.cluster)) continue;
      const key = pairKey(first.cluster, second.cluster);
      const known = nearest.get(key);
      if (!known || rank([first, second]) < rank(known)) nearest.set(key, [first, second]);
    }
  });
  return [...nearest.values()].map(([first, second]) => toPair(doc, lexicon, clusters, first, second));
}

const sentenceOf = (doc: Document, { mention }: Held): number => doc.words[mention.first]?.sentence ?? 0;

/** Names before nouns and pronouns, then the nearer. */
function rank([first, second]: readonly [Held, Held]): number {
  const unnamed = [first, second].filter(({ mention }) => mention.form !== 'name').length;
  return unnamed * 1000 + second.mention.first - first.mention.last;
}

function toPair(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[], first: Held, second: Held): FactPair {
  const [a, b] = [first.mention, second.mention];
  const between = indicesOf({ first: a.last + 1, last: b.first - 1 });
  const path = treePath(doc, a.head, b.head);
  const way = path.words.filter((w) => !within(a, w) && !within(b, w));
  const names = ({ cluster }: Held) =>
    (clusters[cluster]?.mentions ?? [])
      .filter(({ form }) => form === 'name')
      .slice(0, MOST_NAMES)
      .flatMap(indicesOf);
  const [firstIsCountry, secondIsCountry] = [first, second].map(({ cluster }) =>
    isCountry(doc, lexicon, clusters[cluster]),
  );
  return {
    entities: [first.cluster, second.cluster],
    mentions: [a, b],
    path,
    way,
    groups: [indicesOf(a), indicesOf(b), names(first), names(second), between.slice(0, MOST_BETWEEN), way],
    traits: [
      `types ${clusters[first.cluster]?.type} ${clusters[second.cluster]?.type}`,
      `first ${a.form}`,
      `second ${b.form}`,
      `apart ${bucket(between.length)}`,
      ...(firstIsCountry ? ['first country'] : []),
      ...(secondIsCountry ? ['second country'] : []),
      ...wordTraits(doc, between),
      ...treeTraits(doc, path, way),
    ],
    countries: firstIsCountry === true && secondIsCountry === true,
  };
}

/** The words between, where they are few: "Lima [, the capital of] Peru". */
function wordTraits(doc: Document, between: readonly number[]): string[] {
  const gap = between.map((w) => lower(doc, w)).join(' ');
  const lemmas = between.map((w) => `between ${doc.words[w]?.lemma.toLowerCase()}`);
  return [...(between.length <= SHORT_GAP ? [`gap ${gap}`] : []), ...(between.length <= LONG_GAP ? lemmas : [])];
}

/** How the tree ties the two: by which relations it climbs and descends, where it turns, over which words. */
function treeTraits(doc: Document, { words, up, down }: TreePath, way: readonly number[]): string[] {
  const turn = [up.at(-1), down[0]].map((w) => (w === undefined ? '-' : relation(doc, w)));
  const ends = [words[0], words.at(-1)].map((w) => relation(doc, w ?? -1));
  return [
    ...up.map((w) => `up ${relation(doc, w)}`),
    ...down.map((w) => `down ${relation(doc, w)}`),
    `turn ${doc.words[words[up.length] ?? -1]?.upos} ${turn.join(' ')}`,
    `ends ${ends.join(' ')}`,
    `steps ${up.length} ${down.length}`,
    ...way.map((w) => `way ${doc.words[w]?.lemma.toLowerCase()}`),
  ];
}

const within = ({ first, last }: Mention, word: number): boolean => first <= word && word <= last;

/** 0, 1, 2, 3, 4-5, 6-7, 8-11 … */
function bucket(words: number): number {
  return words < 4 ? words : Math.floor(2 * Math.log2(words));
}
