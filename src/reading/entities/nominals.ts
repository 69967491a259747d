import { child, type Document, lower, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Cluster, Mention, Profile } from './cluster.ts';
import { clusterByWord } from './cluster.ts';
import { isCountry } from './country.ts';
import type { Description } from './descriptions.ts';

/** How many sentences back "the company" may look for its name. */
const REACH = 3;

/**
 * Resolves definite nouns to the entity that the text called so before: "the president", "the Kremlin spokesman", "the company".
 * A noun that fits nobody, or a group noun that fits several equally near, stays unresolved.
 */
export function nominals(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  descriptions: readonly Description[],
): [Mention, number][] {
  const described = descriptions
    .filter((d) => d.by !== 'title')
    .map((d): [Mention, number] => [{ ...d.range, head: d.noun, form: 'nominal' }, d.cluster]);
  const taken = new Set([
    ...clusterByWord(clusters).keys(),
    ...described.map(([m]) => m.head),
    ...descriptions.map((d) => d.noun),
  ]);
  const starts = clusters.map((cluster) => cluster.mentions.map((m) => m.first));
  const found = doc.words.flatMap((word, noun): [Mention, number][] => {
    if (word.upos !== 'NOUN' || taken.has(noun) || !isDefinite(doc, noun)) return [];
    const cluster = antecedent(doc, lexicon, noun, clusters, profiles, starts);
    return cluster === undefined ? [] : [[{ first: noun, last: noun, head: noun, form: 'nominal' }, cluster]];
  });
  return [...described, ...found];
}

/** "the president", "this company"; not "the president of France" beside "the president", nor "the company's" with a relative clause. */
function isDefinite(doc: Document, noun: number): boolean {
  const determiner = child(doc, noun, 'det');
  if (determiner === undefined || !/^(the|this|that)$/.test(lower(doc, determiner))) return false;
  return !(doc.children[noun] ?? []).some((c) => /^(nmod|acl|appos|flat|nummod)$/.test(relation(doc, c)) && c > noun);
}

function antecedent(
  doc: Document,
  lexicon: Lexicon,
  noun: number,
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  starts: readonly number[][],
): number | undefined {
  const lemma = doc.words[noun]?.lemma.toLowerCase() ?? '';
  const group = lexicon.groupNouns.get(lemma);
  const isPerson = lexicon.personNouns.has(lemma) || lexicon.kinship.has(lemma);
  if (!group && !isPerson) return undefined;
  const lastBefore = (c: number) => (starts[c] ?? []).findLast((first) => first < noun) ?? -1;
  const called = clusters.flatMap((cluster, c) =>
    lastBefore(c) >= 0 && isCalled(doc, lemma, cluster, profiles[c], isPerson) ? [c] : [],
  );
  if (called.length > 0) return called.reduce((best, c) => (lastBefore(c) > lastBefore(best) ? c : best));
  if (!group || lexicon.calledGroups.has(lemma)) return undefined;
  const sentence = doc.words[noun]?.sentence ?? 0;
  const near = clusters.flatMap((cluster, c) => {
    const at = doc.words[lastBefore(c)]?.sentence;
    if (cluster.type !== group || at === undefined || at >= sentence || sentence - at > REACH) return [];
    // "The country" after "Florida" is none.
    return /^(country|nation)$/.test(lemma) && !isCountry(doc, lexicon, cluster) ? [] : [c];
  });
  return near.length === 1 ? near[0] : undefined;
}

/** By a description ("president") or a word of its name ("the ministry" for the Defense Ministry). */
function isCalled(
  doc: Document,
  lemma: string,
  cluster: Cluster,
  profile: Profile | undefined,
  isPerson: boolean,
): boolean {
  if (profile?.nouns.has(lemma)) return true;
  if (isPerson || cluster.type === 'person') return false;
  return cluster.mentions.some((m) => m.form === 'name' && m.last > m.first && lower(doc, m.last) === lemma);
}
