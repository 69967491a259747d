/**
 * Measures the facts of the whole product, each document with a head that has not seen it, and writes the figures into the model's manifest.
 *
 *   npx tsx src/training/score-facts.ts CORPORA SCORE.mjs CACHE MANIFEST
 *
 * CACHE: where hearsay_training.facts left the heads of the folds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactScorer, readFacts } from '../language/decoders/facts.ts';
import { readText } from '../platform/library.ts';
import { loadReader } from '../platform/node.ts';
import { annotate } from '../reading/annotate.ts';
import type { Annotation } from '../schema/annotation.ts';
import { judgeFacts } from './calibration/judge-relations.ts';
import { reliability } from './calibration/reliability.ts';
import { FOLDS, goldDocuments, goldFile } from './facts/gold.ts';
import { updateManifest } from './manifest.ts';
import { jsonl, scoreOf } from './scorer.ts';

const [corpora, scorer, cache, manifest] = process.argv.slice(2);
if (!corpora || !scorer || !cache || !manifest)
  throw new Error('usage: score-facts.ts CORPORA SCORE.mjs CACHE MANIFEST');

const reader = await loadReader();
const heads = Array.from(
  { length: FOLDS },
  (_, fold): FactScorer => readFacts(readFileSync(join(cache, `facts.${fold}.bin`))),
);
const documents = goldDocuments(corpora);
const annotations: Annotation[] = [];
for (const { id, text, fold } of documents) {
  const own = { ...reader, facts: heads[fold] ?? reader.facts };
  annotations.push(await annotate(await readText(text, { id }), own));
}
console.table(
  reliability(documents.flatMap((gold, i) => annotations.slice(i, i + 1).flatMap((a) => judgeFacts(a, gold)))),
);

const { table, figures } = scoreOf(scorer, 'facts', goldFile(corpora), jsonl(annotations));
console.log(table);
updateManifest(manifest, ({ scores, ...rest }) => ({
  ...rest,
  scores: { ...scores, [`facts.redocred.dev.jsonl, ${FOLDS} folds`]: figures },
}));
