import { acronym, isAcronymOf } from '../../language/acronyms.ts';
import type { EntityType } from '../../schema/annotation.ts';
import { type Document, headOf, relation, textOf } from '../document.ts';
import type { Gender, Lexicon } from '../lexicon.ts';
import type { Cluster, Mention } from './cluster.ts';
import { type NameKey, nameKey, samePerson, shortensGroup, shortensPerson } from './name-key.ts';
import { type Bearer, bearerOf, genderOfAddress, isRelative, pronounOf } from './namesakes.ts';

/** All mentions of one spelling. */
interface Spelling {
  readonly key: NameKey;
  readonly text: string;
  readonly type: EntityType;
  readonly votes: readonly Vote[];
  readonly mentions: readonly Mention[];
}

/** One mention of a name. */
interface Named {
  readonly key: NameKey;
  readonly text: string;
  readonly mention: Mention;
  readonly vote: Vote;
}

/** How sure the model has to be of a type to show a second bearer of a name. */
const SURE = 0.95;

/** How sure the model is that one mention has this type. */
interface Vote {
  readonly type: EntityType;
  readonly weight: number;
}

/**
 * Joins names that name one entity: same spelling, full and short names of persons, acronyms and short names of groups, names of a country.
 * Sieves from the sure to the less sure, after Raghunathan et al. 2010. Of two that a short name
 * fits it goes with the likelier one.
 */
export function clusterNames(doc: Document, lexicon: Lexicon): Cluster[] {
  const clusters: Spelling[][] = [];
  const index = new Map<string, Spelling[][]>();
  const undecided: { spelling: Spelling; candidates: Spelling[][]; spokenOf: Spelling[][] }[] = [];
  const byLength = spell(doc, lexicon).sort((a, b) => b.key.words.length - a.key.words.length);
  for (const spelling of byLength) {
    const near = [...new Set(handles(spelling).flatMap((handle) => index.get(handle) ?? []))];
    const same = near.find((cluster) => cluster.some((member) => namesSame(spelling, member)));
    const candidates = same
      ? [same]
      : near.filter((cluster) => cluster.some((full) => shortens(spelling, full, lexicon)));
    const isPerson = spelling.type === 'person';
    const spokenOf = candidates.filter((cluster) => !isPerson || !isIntroduced(doc, lexicon, cluster, spelling));
    const isShared =
      isPerson &&
      (candidates.length > 1 ||
        isStranger(doc, lexicon, spelling, candidates[0]) ||
        spokenOf.length < candidates.length);
    if (isShared) {
      undecided.push({ spelling, candidates, spokenOf });
      continue;
    }
    const [only] = candidates;
    const cluster = only && candidates.length === 1 ? only : [];
    if (cluster.length === 0) clusters.push(cluster);
    cluster.push(spelling);
    for (const handle of handles(spelling)) index.set(handle, [...(index.get(handle) ?? []), cluster]);
  }
  const shared = new Map<Spelling[], Mention[]>();
  for (const { spelling, candidates, spokenOf } of undecided) {
    const stranger: Mention[] = [];
    for (const mention of spelling.mentions) {
      const isAddressed = genderOfAddress(doc, lexicon, mention) !== null;
      const cluster = lastNamedBefore(doc, lexicon, mention, isAddressed ? candidates : spokenOf);
      if (cluster) shared.set(cluster, [...(shared.get(cluster) ?? []), mention]);
      else stranger.push(mention);
    }
    if (stranger.length > 0) clusters.push([{ ...spelling, mentions: stranger }]);
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
  const named = doc.names.flatMap((name): Named[] => {
    if (name.type === 'norp') return [];
    const text = textOf(doc, name).replace(/\s+/g, ' ');
    const mention: Mention = { first: name.first, last: name.last, head: headOf(doc, name), form: 'name' };
    return [{ key: nameKey(text, lexicon), text, mention, vote: { type: name.type, weight: name.confidence } }];
  });
  const groups = new Map<string, Named[]>();
  for (const name of named) {
    const group = groups.get(name.key.text) ?? [];
    group.push(name);
    groups.set(name.key.text, group);
  }
  const spellings = [...groups.values()];
  const people = spellings
    .filter((group) => group.some(({ vote, key }) => vote.type === 'person' && key.words.length > 1))
    .flatMap(([first]) => first?.key ?? []);
  return spellings
    .flatMap((group) => bearersApart(doc, lexicon, group, people))
    .flatMap((group): Spelling[] => {
      const [first] = group;
      const votes = group.map(({ vote }) => vote);
      return first ? [{ ...first, type: elected(votes), votes, mentions: group.map(({ mention }) => mention) }] : [];
    });
}

/**
 * Parts the person from the company of one name, "Henry Ford founded Ford": where a longer name has it for a surname and the text shows both bearers,
 * each mention goes by what stands beside it, else by the type that the model sees.
 */
function bearersApart(doc: Document, lexicon: Lexicon, group: readonly Named[], people: readonly NameKey[]): Named[][] {
  const [first] = group;
  if (!first || !people.some((full) => shortensPerson(first.key, full))) return [[...group]];
  const sure = group.map(({ mention }) => bearerOf(doc, lexicon, mention));
  const seen = (bearer: Bearer) =>
    sure.includes(bearer) || group.some(({ vote }) => typeBearer(vote.type) === bearer && vote.weight >= SURE);
  if (!seen('person') || !seen('group')) return [[...group]];
  const sides = group.map(({ mention, vote }, i) => {
    const gender = pronounOf(doc, lexicon, mention);
    return sure[i] ?? (gender === null ? typeBearer(vote.type) : gender === 'n' ? 'group' : 'person');
  });
  return (['person', 'group'] as const)
    .map((side) =>
      group.filter((_, i) => sides[i] === side).map((name) => ({ ...name, vote: voteAs(side, name.vote) })),
    )
    .filter((part) => part.length > 0);
}

const typeBearer = (type: EntityType): Bearer => (type === 'person' ? 'person' : 'group');

function voteAs(bearer: Bearer, { type, weight }: Vote): Vote {
  if (typeBearer(type) === bearer) return { type, weight };
  return { type: bearer === 'person' ? 'person' : 'organization', weight };
}

function namesSame(a: Spelling, b: Spelling): boolean {
  return a.type === 'person' && b.type === 'person' && samePerson(a.key, b.key);
}

function shortens(short: Spelling, full: Spelling, lexicon: Lexicon): boolean {
  if (full.type === 'person') return short.type === 'person' && shortensPerson(short.key, full.key);
  if (isAcronymOf(short.text, full.text)) return short.type !== 'person';
  return short.type === 'organization' && full.type === 'organization' && shortensGroup(short.key, full.key, lexicon);
}

/** "Mrs. Clinton" where the text names no other Clinton than Bill. */
function isStranger(doc: Document, lexicon: Lexicon, { mentions }: Spelling, only: Spelling[] | undefined): boolean {
  const gender = only && genderOf(lexicon, only);
  return !!gender && mentions.some((m) => (genderOfAddress(doc, lexicon, m) ?? gender) !== gender);
}

/**
 * After a text has long spoken of Clinton, "her husband, Bill Clinton" is somebody else, whom only a form of address can mean by the surname
 * alone.
 */
function isIntroduced(doc: Document, lexicon: Lexicon, cluster: readonly Spelling[], { mentions }: Spelling): boolean {
  const full = cluster.flatMap((member) => member.mentions).reduce((a, b) => (a.first <= b.first ? a : b));
  return mentions.some((m) => m.first < full.first) && isRelative(doc, lexicon, full);
}

/** The gender of the given name; short names say nothing of it ("Clinton" is a given name, too). */
function genderOf(lexicon: Lexicon, cluster: readonly Spelling[]): Gender | null {
  const genders = cluster.map(({ key }) => (key.words.length > 1 ? lexicon.givenNames.get(key.words[0] ?? '') : null));
  return genders.find((gender) => !!gender) ?? null;
}

/** Within so many sentences a surname takes up whoever was named in full last; after that it means whom the article is about. */
const NEAR = 2;

/**
 * Of several people with one surname the one whose gender fits ("Mrs. Bush", "Lang said he …"), who was named in full shortly before this mention, as the
 * subject of the sentence rather than beside it; else who is named in full most often, the first of equals. Nobody where the form of address fits none.
 */
function lastNamedBefore(
  doc: Document,
  lexicon: Lexicon,
  mention: Mention,
  candidates: readonly Spelling[][],
): Spelling[] | undefined {
  const address = genderOfAddress(doc, lexicon, mention);
  const gender = address ?? pronounOf(doc, lexicon, mention);
  const fitting = candidates.filter((cluster) => !gender || (genderOf(lexicon, cluster) ?? gender) === gender);
  if (fitting.length === 0 && address) return undefined;
  const here = doc.words[mention.first]?.sentence ?? 0;
  const rank = (cluster: readonly Spelling[]) => {
    const mentions = cluster.flatMap((s) => s.mentions);
    const before = mentions.filter((m) => m.first < mention.first);
    const last = before.reduce((best, m) => Math.max(best, m.first), -1);
    const sentence = doc.words[last]?.sentence ?? -1;
    if (last < 0 || here - sentence > NEAR) return [-1, mentions.length, 0] as const;
    const subject = before.some((m) => doc.words[m.first]?.sentence === sentence && relation(doc, m.head) === 'nsubj');
    return [sentence, subject ? 1 : 0, last] as const;
  };
  const [first, ...others] = fitting.length > 0 ? fitting : candidates;
  return (
    first &&
    others.reduce((best, cluster) => {
      const [a, b] = [rank(cluster), rank(best)];
      return (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) > 0 ? cluster : best;
    }, first)
  );
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
