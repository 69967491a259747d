import type { Span } from '../../schema/span.ts';
import { child, type Document, lower, relation, spanOf, textOf } from '../document.ts';
import type { Gender, Lexicon, Pronoun } from '../lexicon.ts';
import { overlapping } from '../overlapping.ts';
import { type Cluster, clusterByWord, type Mention, type Profile } from './cluster.ts';

/** How many sentences back a pronoun looks, and at how many candidates at most. */
const REACH = 4;
const WINDOW = 80;
/** By how much the best candidate has to lead. */
const LEAD = 1.05;

/** How a name depends on the noun that says who it is. */
const BESIDE = /^(flat|appos)$/;

/** What a pronoun may refer to: a mention of an entity, or a noun without a name (`cluster` null), which competes with the entities. */
interface Candidate {
  readonly mention: Mention;
  readonly cluster: number | null;
}

/**
 * Resolves "he", "she" and "it" to the most salient entity that fits in gender and type: subjects before objects, near before far, after
 * Lappin and Leass 1994. Where a noun without a name ("the crisis") is more salient, the pronoun stays unresolved. Inside a direct
 * quotation "I" is the speaker and is resolved with it (attributions/first-person.ts).
 *
 * @param quotations stretches of direct speech: a pronoun looks on its own side of the marks first
 */
export function pronouns(
  doc: Document,
  lexicon: Lexicon,
  clusters: readonly Cluster[],
  profiles: readonly Profile[],
  quotations: readonly Span[],
): [Mention, number][] {
  const quotationsAt = overlapping(quotations);
  const quoted = doc.words.map((word) => quotationsAt(word).length > 0);
  // Who has once been "he" is not "she" afterwards.
  const genders = profiles.map(({ gender }) => gender);
  const fits = (candidate: Candidate, pronoun: Pronoun) =>
    candidate.cluster === null
      ? nounAgrees(doc, lexicon, candidate.mention.head, pronoun)
      : agrees(pronoun, clusters[candidate.cluster], genders[candidate.cluster]);
  const known = [...mentionsOf(clusters), ...unnamed(doc, clusters)].sort((a, b) => a.mention.first - b.mention.first);
  const before: Candidate[] = [];
  const resolved: [Mention, number][] = [];
  let next = 0;
  doc.words.forEach((word, i) => {
    for (let candidate = known[next]; candidate && candidate.mention.first < i; candidate = known[++next])
      before.push(candidate);
    const pronoun = lexicon.pronouns.get(lower(doc, i));
    if (pronoun?.person !== 3 || pronoun.plural || word.upos !== 'PRON' || relation(doc, i) === 'expl') return;
    const recent = before
      .slice(-WINDOW)
      .filter(
        (c) =>
          word.sentence - (doc.words[c.mention.first]?.sentence ?? 0) <= REACH &&
          !isDateline(doc, c.mention) &&
          fits(c, pronoun) &&
          !sameClause(doc, i, c.mention, pronoun),
      );
    const cluster = mostSalient(doc, i, recent, quoted);
    if (cluster === null) return;
    genders[cluster] ??= pronoun.gender;
    const mention: Mention = { first: i, last: i, head: i, form: 'pronoun' };
    resolved.push([mention, cluster]);
    before.push({ mention, cluster });
  });
  return resolved;
}

function mentionsOf(clusters: readonly Cluster[]): Candidate[] {
  return clusters.flatMap((cluster, c) => cluster.mentions.map((mention) => ({ mention, cluster: c })));
}

/** Nouns that refer to something without a name. */
function unnamed(doc: Document, clusters: readonly Cluster[]): Candidate[] {
  const named = clusterByWord(clusters);
  return doc.words.flatMap((word, i): Candidate[] => {
    if (word.upos !== 'NOUN' || named.has(i) || /^(compound|nmod:desc|flat|fixed)$/.test(word.deprel)) return [];
    if ((doc.children[i] ?? []).some((c) => named.has(c) && BESIDE.test(relation(doc, c)))) return [];
    return [{ mention: { first: i, last: i, head: i, form: 'nominal' }, cluster: null }];
  });
}

function mostSalient(
  doc: Document,
  i: number,
  candidates: readonly Candidate[],
  quoted: readonly boolean[],
): number | null {
  const scores = new Map<number | Mention, number>();
  for (const { mention, cluster } of candidates) {
    const distance = (doc.words[i]?.sentence ?? 0) - (doc.words[mention.first]?.sentence ?? 0);
    const score = (salience(doc, mention) + (quoted[i] === quoted[mention.first] ? 20 : 0)) / 2 ** distance;
    const key = cluster ?? mention;
    scores.set(key, Math.max(score, scores.get(key) ?? 0) + score / 10);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || typeof best[0] !== 'number' || (second && best[1] < second[1] * LEAD)) return null;
  return best[0];
}

function agrees(pronoun: Pronoun, cluster: Cluster | undefined, gender: Gender | null | undefined): boolean {
  if (!cluster) return false;
  if (pronoun.gender === 'n') return cluster.type !== 'person';
  return cluster.type === 'person' && (!gender || gender === pronoun.gender);
}

/** "the spokeswoman" fits she, "the crisis" fits it; plural nouns fit neither. */
function nounAgrees(doc: Document, lexicon: Lexicon, noun: number, pronoun: Pronoun): boolean {
  const lemma = doc.words[noun]?.lemma.toLowerCase() ?? '';
  const gender = lexicon.personNouns.get(lemma) ?? lexicon.kinship.get(lemma);
  const isPerson = lexicon.personNouns.has(lemma) || lexicon.kinship.has(lemma);
  if (lower(doc, noun) !== lemma) return false;
  return pronoun.gender === 'n' ? !isPerson : isPerson && (!gender || gender === pronoun.gender);
}

/** "WASHINGTON - The program will expire unless Congress extends it": where it was written, and nobody that is spoken of. */
function isDateline(doc: Document, { first, last }: Mention): boolean {
  const opens = doc.words[first]?.start === doc.sentences[doc.words[first]?.sentence ?? -1]?.start;
  return opens && /^[-–—]+$/.test(lower(doc, last + 1)) && !/\p{Ll}/u.test(textOf(doc, { first, last }));
}

/** "Putin praised him": somebody else; "Putin praised his aide": may be Putin's. */
function sameClause(doc: Document, i: number, mention: Mention, pronoun: Pronoun): boolean {
  if (pronoun.role !== 'subject' && pronoun.role !== 'object') return false;
  const head = doc.words[i]?.head ?? -1;
  if (head >= 0 && doc.words[mention.head]?.head === head) return true;
  const oblique = doc.words[head]?.head ?? -1;
  return (
    pronoun.role === 'object' &&
    child(doc, i, 'case') !== undefined &&
    doc.words[mention.head]?.head === oblique &&
    oblique >= 0
  );
}

/** The role of a name, or of the noun that it stands beside: "spokeswoman" in "spokeswoman Kim Dae denied it". */
function roleOf(doc: Document, word: number): string {
  const role = relation(doc, word);
  return BESIDE.test(role) ? roleOf(doc, doc.words[word]?.head ?? -1) : role;
}

/** Weights of the grammatical roles, after Lappin and Leass. */
function salience(doc: Document, mention: Mention): number {
  const role = roleOf(doc, mention.head);
  const base =
    role === 'nsubj' || role === 'root' ? 80 : role === 'obj' || role === 'iobj' ? 50 : role === 'obl' ? 40 : 20;
  const { start } = spanOf(doc, mention);
  const sentence = doc.sentences[doc.words[mention.first]?.sentence ?? 0];
  return base + (sentence && start === sentence.start ? 10 : 0) + (mention.form === 'name' ? 5 : 0);
}
