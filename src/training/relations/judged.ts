import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { z } from 'zod';
import type { RelationTrust } from '../../language/calibration.ts';
import type { Evidence } from '../../language/decoders/logistic.ts';
import { parseTable } from '../../lexicon/table.ts';
import { loadReader } from '../../platform/node.ts';
import { type Kind, kindOf } from '../../reading/relations/kinds.ts';
import { SAYING_VERB } from '../../reading/relations/open.ts';
import { likeliestAct, likelihood } from '../../reading/relations/trust.ts';
import { EventType, type RelationType } from '../../schema/annotation.ts';
import type { Sample } from '../calibration/isotonic.ts';
import { draftsOf, keyOf } from './drawn.ts';
import { type Example, fitLogistic, type Strength } from './logistic.ts';

/** The inverse penalties that gave the best likelihood of held-out articles. */
const STRENGTH = {
  ends: { traits: 0.15, vectors: { verb: 0.003, subject: 0.003, object: 0.003 } },
  type: { traits: 0.3, vectors: { verb: 0.01, object: 0.01 } },
  facts: { traits: 0.15, vectors: { verb: 0.003, subject: 0.003, object: 0.003 } },
  acts: { traits: 0.4, vectors: { verb: 0.01 } },
} as const satisfies Record<string, Strength>;
const FOLDS = 5;
/** Of fewer right ones a type is not told by similarity. */
const LEAST_ACTS = 30;
/** What may tell acts from other verbs beside their vectors. No verb itself: what is learned is to hold for verbs that were never seen. */
const OF_ANY_VERB = new RegExp(
  `^(open|${SAYING_VERB}|types .*|(subject|object) (person|organization|place|unnamed)|object (alone|with more)|alone|carried)$`,
);

const Act = z.union([EventType, z.literal('none')]);

/** A draft that was judged. */
export interface Judged {
  readonly corpus: string;
  readonly article: string;
  /** As what it was read. */
  readonly as: RelationType;
  readonly evidence: Evidence;
  /** The lemma of the word that states it. */
  readonly verb: string;
  /** `null` where it was not judged, here and below. */
  readonly ends: boolean | null;
  readonly type: boolean | null;
  /** Of a verb that no table knows: which act it is; `none` where it is none, or not between these two. */
  readonly act: EventType | 'none' | null;
}

/**
 * Reads the articles of judgments.tsv and pairs each judgment with what is true of the draft now; those that the rules no longer make are passed
 * over. Some minutes.
 *
 * @param corpora folder of the corpora
 */
export async function readJudged(corpora: string): Promise<Judged[]> {
  const rows = parseTable(readFileSync(new URL('judgments.tsv', import.meta.url), 'utf8'));
  const verdicts = new Map(rows.map((row) => [row.slice(0, 6).join('\t'), row.slice(6)]));
  const reader = await loadReader();
  const files = readdirSync(corpora);
  const found: Judged[] = [];
  for (const corpus of new Set(rows.map(([name = '']) => name))) {
    const articles = new Set(rows.flatMap(([name, article = '']) => (name === corpus ? [article] : [])));
    const file = files.find((name) => parse(name).name === corpus);
    if (!file) throw new Error(`no ${corpus} in ${corpora}`);
    for await (const drawn of draftsOf(corpora, file, reader, articles)) {
      const { article, reading, draft, evidence } = drawn;
      const key = keyOf(drawn);
      const verdict = verdicts.get(`${key}\t${draft.type}`);
      // A verb that a table has come to know since does what it did.
      const act = (verdict ?? verdicts.get(`${key}\topen`))?.[2];
      if (!verdict && !act) continue;
      const [ends, type] = verdict ?? [];
      found.push({
        ...{ corpus, article, as: draft.type, evidence },
        verb: reading.doc.words[draft.words[0]]?.lemma.toLowerCase() ?? '',
        // A fact or an open relation that is no fair statement is as wrong as one of the wrong two.
        ends: ends ? ends === '1' && (kindOf(draft.type) === 'event' || type !== '0') : null,
        type: type ? type === '1' : null,
        act: act ? Act.parse(act) : null,
      });
    }
  }
  return found;
}

/** Learns all regressions. */
export function learn(judged: readonly Judged[]): RelationTrust {
  const ofKind = (...kinds: Kind[]) => judged.filter(({ as }) => kinds.includes(kindOf(as)));
  const linked = (ones: readonly Judged[]) =>
    ones.flatMap(({ evidence, ends }): Example[] => (ends === null ? [] : [{ evidence, right: ends }]));
  const type = ofKind('event').flatMap(({ evidence, type }): Example[] =>
    type === null ? [] : [{ evidence, right: type }],
  );
  return {
    ends: fitLogistic(linked(ofKind('event', 'open')), STRENGTH.ends),
    type: fitLogistic(type, STRENGTH.type),
    facts: fitLogistic(linked(ofKind('fact')), STRENGTH.facts),
    acts: fitActs(actExamples(judged)),
  };
}

/** An act that was judged to be one, or to be none, and what may tell it from others. */
interface ActExample {
  readonly evidence: Evidence;
  readonly act: EventType | 'none';
  readonly verb: string;
}

function actExamples(judged: readonly Judged[]): ActExample[] {
  return judged.flatMap(({ as, evidence, verb, ends, type, act }): ActExample[] => {
    const event = EventType.safeParse(as);
    const isVerb = evidence.traits.includes('verb');
    const known = act ?? (event.success && isVerb && ends && type ? event.data : null);
    if (known === null) return [];
    const traits = evidence.traits.filter((trait) => OF_ANY_VERB.test(trait));
    return [{ evidence: { traits, vectors: evidence.vectors }, act: known, verb }];
  });
}

/** What acts of each type have in common that was judged often enough to tell: for verbs that no table knows. */
function fitActs(examples: readonly ActExample[]): RelationTrust['acts'] {
  return EventType.options.flatMap((type) => {
    const marked = examples.map(({ evidence, act }): Example => ({ evidence, right: act === type }));
    const count = marked.filter(({ right }) => right).length;
    return count < LEAST_ACTS ? [] : [{ type, weights: fitLogistic(marked, STRENGTH.acts) }];
  });
}

/** Acts of verbs that no table knows as they would be told by weights that were learned without the verb: how sure, and whether they are right. */
export function unseenActs(judged: readonly Judged[]): Sample[] {
  const examples = actExamples(judged);
  const verbs = [...new Set(examples.map(({ verb }) => verb))].sort();
  const foldOf = new Map(verbs.map((verb, i) => [verb, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeldOut = ({ verb }: ActExample) => foldOf.get(verb) === fold;
    const acts = fitActs(examples.filter((example) => !isHeldOut(example)));
    return examples
      .filter((example) => isHeldOut(example) && example.evidence.traits.includes('open'))
      .flatMap(({ evidence, act }): Sample[] => {
        const told = likeliestAct(evidence, acts);
        return told ? [{ stated: told.confidence, right: told.type === act }] : [];
      });
  });
}

/**
 * Learns all regressions several times, each time without a part of the articles.
 *
 * @returns what was learned without an article; of one that nobody judged, it is the first of them
 */
export function learnHeldOut(judged: readonly Judged[]): (article: string) => RelationTrust {
  const articles = [...new Set(judged.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learn(judged.filter(({ article }) => foldOf.get(article) !== fold)),
  );
  return (article) => {
    const trust = folds[foldOf.get(article) ?? 0];
    if (!trust) throw new Error('nothing was judged');
    return trust;
  };
}

/** The confidence of what was judged, and whether it is right; nothing of what was judged only as an act. */
export function samplesOf({ evidence, as, ends, type }: Judged, trust: RelationTrust): Sample[] {
  if (ends === null) return [];
  const likely = likelihood(kindOf(as), evidence, trust);
  return [{ stated: likely.ends * likely.ofType, right: ends && type !== false }];
}
