import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import type { RelationTrust } from '../../language/calibration.ts';
import type { Evidence } from '../../language/decoders/logistic.ts';
import { parseTable } from '../../lexicon/table.ts';
import { loadReader } from '../../platform/node.ts';
import { type Kind, kindOf } from '../../reading/relations/kinds.ts';
import { likelihood } from '../../reading/relations/trust.ts';
import { EventType, type RelationType } from '../../schema/annotation.ts';
import type { Sample } from '../calibration/isotonic.ts';
import { draftsOf, keyOf } from './drawn.ts';
import { type Example, fitLogistic, type Strength } from './logistic.ts';

/** The inverse penalties that gave the best likelihood of held-out articles. */
const STRENGTH = {
  ends: { traits: 0.15, vectors: { verb: 0.003, subject: 0.003, object: 0.003 } },
  type: { traits: 0.3, vectors: { verb: 0.01, object: 0.01 } },
  facts: { traits: 0.15, vectors: { verb: 0.003, subject: 0.003, object: 0.003 } },
  acts: { traits: 1, vectors: { verb: 0.01 } },
} as const satisfies Record<string, Strength>;
const FOLDS = 5;
/** Of fewer right ones a type is not told by similarity. */
const LEAST_ACTS = 30;

/** A draft that was judged. */
export interface Judged {
  readonly corpus: string;
  readonly article: string;
  /** As what it was read. */
  readonly as: RelationType;
  readonly evidence: Evidence;
  readonly ends: boolean;
  /** `null` where it was not judged. */
  readonly type: boolean | null;
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
      const { article, draft, evidence } = drawn;
      const verdict = verdicts.get(`${keyOf(drawn)}\t${draft.type}`);
      if (!verdict) continue;
      const [ends, type] = verdict;
      found.push({
        ...{ corpus, article, as: draft.type, evidence },
        // A fact or an open relation that is no fair statement is as wrong as one of the wrong two.
        ends: ends === '1' && (kindOf(draft.type) === 'event' || type !== '0'),
        type: type ? type === '1' : null,
      });
    }
  }
  return found;
}

/** Learns all regressions. */
export function learn(judged: readonly Judged[]): RelationTrust {
  const ofKind = (...kinds: Kind[]) => judged.filter(({ as }) => kinds.includes(kindOf(as)));
  const linked = (ones: readonly Judged[]) => ones.map(({ evidence, ends }): Example => ({ evidence, right: ends }));
  const type = ofKind('event').flatMap(({ evidence, type }): Example[] =>
    type === null ? [] : [{ evidence, right: type }],
  );
  return {
    ends: fitLogistic(linked(ofKind('event', 'open')), STRENGTH.ends),
    type: fitLogistic(type, STRENGTH.type),
    facts: fitLogistic(linked(ofKind('fact')), STRENGTH.facts),
    acts: actsOf(ofKind('event', 'open')),
  };
}

/** What acts of each type have in common that was judged often enough to tell, by the vectors of their verbs alone: for verbs that no table knows. */
function actsOf(judged: readonly Judged[]): RelationTrust['acts'] {
  return EventType.options.flatMap((event) => {
    const examples = judged.map(
      ({ as, evidence: { vectors }, type }): Example => ({
        evidence: { traits: [], vectors },
        right: as === event && type === true,
      }),
    );
    const count = examples.filter(({ right }) => right).length;
    return count < LEAST_ACTS ? [] : [{ type: event, weights: fitLogistic(examples, STRENGTH.acts) }];
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

/** The confidence of what was judged, and whether it is right. */
export function sampleOf({ evidence, as, ends, type }: Judged, trust: RelationTrust): Sample {
  const likely = likelihood(kindOf(as), evidence, trust);
  return { stated: likely.ends * likely.ofType, right: ends && type !== false };
}
