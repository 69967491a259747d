import { readFileSync } from 'node:fs';
import { type Logistic, probability } from '../../language/decoders/logistic.ts';
import { parseTable } from '../../lexicon/table.ts';
import { loadReader } from '../../platform/node.ts';
import type { Sample } from '../calibration/isotonic.ts';
import { draftsOf, keyOf } from './drawn.ts';
import { type Example, fitLogistic } from './logistic.ts';

/** The inverse penalties that gave the best likelihood of held-out articles. */
const STRENGTH = { ends: 0.15, type: 0.3 };
const FOLDS = 10;

/** A draft that was judged. */
export interface Judged {
  readonly article: string;
  readonly isOpen: boolean;
  readonly traits: readonly string[];
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
  const found: Judged[] = [];
  for (const corpus of new Set(rows.map(([name = '']) => name))) {
    const articles = new Set(rows.flatMap(([name, article = '']) => (name === corpus ? [article] : [])));
    for await (const drawn of draftsOf(corpora, `${corpus}.jsonl`, reader, articles)) {
      const { article, draft, traits } = drawn;
      const verdict = verdicts.get(`${keyOf(drawn)}\t${draft.type}`);
      if (!verdict) continue;
      const [ends, type] = verdict;
      const isOpen = draft.type === 'open';
      found.push({
        ...{ article, isOpen, traits },
        // An open relation that is no fair statement is as wrong as one of the wrong two.
        ends: ends === '1' && (!isOpen || type !== '0'),
        type: type ? type === '1' : null,
      });
    }
  }
  return found;
}

/** Learns both regressions. */
export function learn(judged: readonly Judged[]): { ends: Logistic; type: Logistic } {
  const ends = judged.map(({ traits, ends }): Example => ({ traits, right: ends }));
  const type = judged.flatMap(({ traits, type, isOpen }): Example[] =>
    isOpen || type === null ? [] : [{ traits, right: type }],
  );
  return { ends: fitLogistic(ends, STRENGTH.ends), type: fitLogistic(type, STRENGTH.type) };
}

/** The confidence of each as learned without its article, and whether it is right. */
export function heldOut(judged: readonly Judged[]): Sample[] {
  const articles = [...new Set(judged.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { ends, type } = learn(judged.filter(({ article }) => foldOf.get(article) !== fold));
    return judged
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((one) => ({
        stated: probability(ends, one.traits) * (one.isOpen ? 1 : probability(type, one.traits)),
        right: one.ends && one.type !== false,
      }));
  }).flat();
}
