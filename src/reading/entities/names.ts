import { acronym, isAcronymOf } from '../../language/acronyms.ts';
import type { EntityType } from '../../schema/annotation.ts';
import { type Document, headOf, textOf } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Cluster, Mention } from './cluster.ts';
import { type NameKey, nameKey, samePerson, shortensGroup, shortensPerson } from './name-key.ts';

/** All mentions of one spelling. */
interface Spelling {
  readonly key: NameKey;
  readonly text: string;
  readonly type: EntityType;
  readonly votes: readonly Vote[];
  readonly mentions: readonly Mention[];
}

/** How sure the model is that one mention has this type. */
interface Vote {
  readonly type: EntityType;
  readonly weight: number;
}

/**
 * Joins names that name one entity: same spelling, full and short names of persons, acronyms and short names of groups, names of a country.
 * Sieves from the sure to the less sure, after Raghunathan et al. 2010. A short name that fits two goes with the one named last before it.
 */
export function clusterNames(doc: Document, lexicon: Lexicon): Cluster[] {
  const clusters: Spelling[][] = [];
  const index = new Map<string, Spelling[][]>();
  const undecided: { spelling: Spelling; candidates: Spelling[][] }[] = [];
  const byLength = spell(doc, lexicon).sort((a, b) => b.key.words.length - a.key.words.length);
  for (const spelling of byLength) {
    const near = [...new Set(handles(spelling).flatMap((handle) => index.get(handle) ?? []))];
    const same = near.find((cluster) => cluster.some((member) => namesSame(spelling, member)));
    const candidates = same
      ? [same]
      : near.filter((cluster) => cluster.some((full) => shortens(spelling, full, lexicon)));
    const [only] = candidates;
    if (only && candidates.length > 1 && spelling.type === 'person') {
      undecided.push({ spelling, candidates });
      continue;
    }
    const cluster = only && candidates.length === 1 ? only : [];
    if (cluster.length === 0) clusters.push(cluster);
    cluster.push(spelling);
    for (const handle of handles(spelling)) index.set(handle, [...(index.get(handle) ?? []), cluster]);
  }
  const shared = new Map<Spelling[], Mention[]>();
  for (const { spelling, candidates } of undecided)
    for (const mention of spelling.mentions) {
      const cluster = lastNamedBefore(mention, candidates);
      shared.set(cluster, [...(shared.get(cluster) ?? []), mention]);
    }
  return clusters
    .map((cluster) => finish(cluster, shared.get(cluster) ?? []))
    .sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** By what a short name finds its full one without a look at every other name: first word, last word, initials. */
function handles({ key, text }: Spelling): string[] {
  return [...new Set([key.words[0] ?? '', key.words.at(-1) ?? '', acronym(text)])].filter(Boolean);
}

/** Groups the names by spelling; the mentions vote on its type. */
function spell(doc: Document, lexicon: Lexicon): Spelling[] {
  const groups = new Map<string, { key: NameKey; text: string; mentions: Mention[]; votes: Vote[] }>();
  for (const name of doc.names) {
    if (name.type === 'norp') continue;
    const text = textOf(doc, name).replace(/\s+/g, ' ');
    const key = nameKey(text, lexicon);
    const group = groups.get(key.text) ?? { key, text, mentions: [], votes: [] };
    group.mentions.push({ first: name.first, last: name.last, head: headOf(doc, name), form: 'name' });
    group.votes.push({ type: name.type, weight: name.confidence });
    groups.set(key.text, group);
  }
  return [...groups.values()].map((group) => ({ ...group, type: elected(group.votes) }));
}

function namesSame(a: Spelling, b: Spelling): boolean {
  return a.type === 'person' && b.type === 'person' && samePerson(a.key, b.key);
}

function shortens(short: Spelling, full: Spelling, lexicon: Lexicon): boolean {
  if (full.type === 'person') return short.type === 'person' && shortensPerson(short.key, full.key);
  if (isAcronymOf(short.text, full.text)) return short.type !== 'person';
  return short.type === 'organization' && full.type === 'organization' && shortensGroup(short.key, full.key, lexicon);
}

/** Of several people with one surname, the one who was named in full last before this mention, else the first. */
function lastNamedBefore(mention: Mention, candidates: readonly Spelling[][]): Spelling[] {
  const lastBefore = (cluster: readonly Spelling[]) =>
    Math.max(...cluster.map((s) => s.mentions.findLast((m) => m.first < mention.first)?.first ?? -1));
  return candidates.reduce((best, cluster) => (lastBefore(cluster) > lastBefore(best) ? cluster : best));
}

function finish(cluster: readonly Spelling[], shared: readonly Mention[]): Cluster {
  const mentions = [...cluster.flatMap((s) => s.mentions), ...shared].sort((a, b) => a.first - b.first);
  return { type: elected(cluster.flatMap((s) => s.votes)), mentions };
}

/** The type with the most weight; of equals the first. */
function elected(votes: readonly Vote[]): EntityType {
  const sums = new Map<EntityType, number>();
  for (const { type, weight } of votes) sums.set(type, (sums.get(type) ?? 0) + weight);
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best), ['person', -1] as const)[0];
}
