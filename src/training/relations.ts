/**
 * Learns how far the ways in which events and open relations are read can be trusted, from those that people judged (relations/judgments.tsv),
 * and writes it into the model's manifest. Prints what is kept of the judged ones and how much of it is right, each judged with weights that were
 * learned without its article. To be run whenever the model or the rules that read relations change.
 *
 *   npx tsx src/training/relations.ts CORPORA MANIFEST
 */
import { readFileSync } from 'node:fs';
import { type Logistic, probability } from '../language/decoders/logistic.ts';
import { parseTable } from '../lexicon/table.ts';
import { loadReader } from '../platform/node.ts';
import { reliability } from './calibration/reliability.ts';
import { updateManifest } from './manifest.ts';
import { draftsOf, keyOf } from './relations/drawn.ts';
import { type Example, fitLogistic } from './relations/logistic.ts';

/** The inverse penalties that gave the best likelihood of held-out articles. */
const STRENGTH = { ends: 0.15, type: 0.3 };
const FOLDS = 10;

/** A draft that was judged. */
interface Judged {
  readonly article: string;
  readonly isOpen: boolean;
  readonly traits: readonly string[];
  readonly ends: boolean;
  /** `null` where it was not judged. */
  readonly type: boolean | null;
}

const [corpora, manifest] = process.argv.slice(2);
if (!corpora || !manifest) throw new Error('usage: relations.ts CORPORA MANIFEST');

const judged = await readJudged(corpora);
const folds = [...new Set(judged.map(({ article }) => article))];
const foldOf = ({ article }: Judged) => folds.indexOf(article) % FOLDS;
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const { ends, type } = learn(judged.filter((one) => foldOf(one) !== fold));
  return judged
    .filter((one) => foldOf(one) === fold)
    .map((one) => ({
      stated: probability(ends, one.traits) * (one.isOpen ? 1 : probability(type, one.traits)),
      right: one.ends && one.type !== false,
    }));
}).flat();
console.log(`${judged.length} judged, of which ${judged.length - heldOut.filter(({ right }) => !right).length} right`);
console.table(reliability(heldOut));
for (const least of [0.4, 0.5, 0.6]) {
  const kept = heldOut.filter(({ stated }) => stated >= least);
  const right = kept.filter((one) => one.right).length / kept.length;
  console.log(`at ${least} kept ${(kept.length / heldOut.length).toFixed(2)}, right ${right.toFixed(3)}`);
}
const { ends, type } = learn(judged);
updateManifest(manifest, (before) => ({ ...before, trust: { ends: written(ends), type: written(type) } }));

function learn(examples: readonly Judged[]): { ends: Logistic; type: Logistic } {
  const ends = examples.map(({ traits, ends }): Example => ({ traits, right: ends }));
  const type = examples.flatMap(({ traits, type, isOpen }): Example[] =>
    isOpen || type === null ? [] : [{ traits, right: type }],
  );
  return { ends: fitLogistic(ends, STRENGTH.ends), type: fitLogistic(type, STRENGTH.type) };
}

async function readJudged(folder: string): Promise<Judged[]> {
  const rows = parseTable(readFileSync(new URL('relations/judgments.tsv', import.meta.url), 'utf8'));
  const verdicts = new Map(rows.map((row) => [row.slice(0, 6).join('\t'), row.slice(6)]));
  const reader = await loadReader();
  const found: Judged[] = [];
  for (const corpus of new Set(rows.map(([name = '']) => name))) {
    const articles = new Set(rows.flatMap(([name, article = '']) => (name === corpus ? [article] : [])));
    for await (const drawn of draftsOf(folder, `${corpus}.jsonl`, reader, articles)) {
      const { article, draft, traits } = drawn;
      const verdict = verdicts.get(`${keyOf(drawn)}\t${draft.type}`);
      if (!verdict) continue;
      const [ends, type] = verdict;
      // An open relation that is no fair statement is as wrong as one of the wrong two.
      const isOpen = draft.type === 'open';
      found.push({
        ...{ article, isOpen, traits },
        ends: ends === '1' && (!isOpen || type !== '0'),
        type: type ? type === '1' : null,
      });
    }
  }
  return found;
}

function written({ bias, weights }: Logistic): Record<string, number> {
  return { bias: Math.round(1000 * bias) / 1000, ...Object.fromEntries([...weights].filter(([, w]) => w !== 0)) };
}
