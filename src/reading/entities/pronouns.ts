import { child, type Document, lower, overlaps, relation, spanOf } from '../document.ts';
import type { Lexicon, Pronoun } from '../lexicon.ts';
import type { Span } from '../../schema/span.ts';
import type { Cluster, Mention, Profile } from './cluster.ts';

/** How many sentences back a pronoun looks. */
const REACH = 4;

interface Candidate {
  readonly mention: Mention;
  readonly cluster: number;
}

/**
 * Resolves "he", "she" and "it" to the most salient entity that fits in gender and type: subjects before objects, near before far, after
 * Lappin and Leass 1994. Inside a direct quotation "I" is the speaker and is resolved with it (attributions/speakers.ts).
 *
 * @param quotations stretches of direct speech: a pronoun outside them looks for mentions outside first
 */
export function pronouns(doc: Document, lexicon: Lexicon, clusters: readonly Cluster[], profiles: readonly Profile[], quotations: readonly Span[]): [Mention, number][] {
  const known: Candidate[] = clusters
    .flatMap((cluster, c) => cluster.mentions.map((mention) => ({ mention, cluster: c })))
    .sort((a, b) => a.mention.first - b.mention.first);
  const quoted = doc.words.map((word) => quotations.some((q) => overlaps(q, word)));
  const resolved: Candidate[] = [];
  let next = 0;
  const before: Candidate[] = [];
  doc.words.forEach((word, i) => {
    for (; (known[next]?.mention.first ?? Number.POSITIVE_INFINITY) < i; next++) before.push(known[next] as Candidate);
    const pronoun = lexicon.pronouns.get(lower(doc, i));
    if (!pronoun || pronoun.person !== 3 || pronoun.plural || !/^(PRON|DET)$/.test(word.upos) || relation(doc, i) === 'expl') return;
    const recent = before.slice(-60).filter(({ mention }) => word.sentence - (doc.words[mention.first]?.sentence ?? 0) <= REACH);
    const cluster = mostSalient(doc, i, pronoun, recent, clusters, profiles, quoted);
    if (cluster === undefined) return;
    const found: Candidate = { mention: { first: i, last: i, head: i, form: 'pronoun' }, cluster };
    resolved.push(found);
    before.push(found);
  });
  return resolved.map(({ mention, cluster }) => [mention, cluster]);
}

function mostSalient(doc: Document, i: number, pronoun: Pronoun, candidates: readonly Candidate[], clusters: readonly Cluster[], profiles: readonly Profile[], quoted: readonly boolean[]): number | undefined {
  const scores = new Map<number, number>();
  for (const { mention, cluster } of candidates) {
    if (!agrees(pronoun, clusters[cluster], profiles[cluster]) || sameClause(doc, i, mention, pronoun)) continue;
    const distance = (doc.words[i]?.sentence ?? 0) - (doc.words[mention.first]?.sentence ?? 0);
    const score = (salience(doc, mention) + (quoted[i] === quoted[mention.first] ? 20 : 0)) / 2 ** distance;
    scores.set(cluster, Math.max(score, scores.get(cluster) ?? 0) + score / 10);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || (second && best[1] < second[1] * 1.05)) return undefined;
  return best[0];
}

function agrees(pronoun: Pronoun, cluster: Cluster | undefined, profile: Profile | undefined): boolean {
  if (!cluster) return false;
  if (pronoun.gender === 'n') return cluster.type === 'organization' || cluster.type === 'place';
  return cluster.type === 'person' && (!profile?.gender || profile.gender === pronoun.gender);
}

/** "Putin praised him": somebody else; "Putin praised his aide": may be Putin's. */
function sameClause(doc: Document, i: number, mention: Mention, pronoun: Pronoun): boolean {
  if (pronoun.role !== 'subject' && pronoun.role !== 'object') return false;
  const head = doc.words[i]?.head ?? -1;
  if (head >= 0 && doc.words[mention.head]?.head === head) return true;
  const oblique = doc.words[head]?.head ?? -1;
  return pronoun.role === 'object' && child(doc, i, 'case') !== undefined && doc.words[mention.head]?.head === oblique && oblique >= 0;
}

/** Weights of the grammatical roles, after Lappin and Leass. */
function salience(doc: Document, mention: Mention): number {
  const role = relation(doc, mention.head);
  const base = role === 'nsubj' || role === 'root' ? 80 : role === 'obj' || role === 'iobj' ? 50 : role === 'obl' ? 40 : 20;
  const { start } = spanOf(doc, mention);
  const sentence = doc.sentences[doc.words[mention.first]?.sentence ?? 0];
  return base + (sentence && start === sentence.start ? 10 : 0) + (mention.form === 'name' ? 5 : 0);
}
