import { type Document, lower } from '../document.ts';
import type { Gender, Lexicon } from '../lexicon.ts';
import type { Cluster, Profile } from './cluster.ts';
import type { Description } from './descriptions.ts';
import { genderOfAddress } from './namesakes.ts';

/**
 * What is known of every cluster: the nouns that the text calls it by, and the gender that forms of address, nouns ("spokeswoman")
 * and given names tell, in this order. Groups and places are neuter.
 */
export function profiles(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  descriptions: readonly Description[],
): Profile[] {
  const nouns = clusters.map(() => new Set<string>());
  for (const d of descriptions) nouns[d.cluster]?.add(doc.words[d.noun]?.lemma.toLowerCase() ?? '');
  return clusters.map((cluster, c) => {
    const own = nouns[c] ?? new Set<string>();
    return { nouns: own, gender: cluster.type === 'person' ? genderOf(doc, lexicon, cluster, own) : 'n' };
  });
}

function genderOf(doc: Document, lexicon: Lexicon, cluster: Cluster, nouns: ReadonlySet<string>): Gender | null {
  const address = cluster.mentions.map((m) => genderOfAddress(doc, lexicon, m));
  const called = [...nouns].map((noun) => lexicon.personNouns.get(noun) ?? lexicon.kinship.get(noun));
  const given = cluster.mentions
    .filter((m) => m.last > m.first)
    .map((m) => lexicon.givenNames.get(lower(doc, m.first)));
  return [...address, ...called, ...given].find((g) => g === 'm' || g === 'f') ?? null;
}
