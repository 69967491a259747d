/**
 * Measures the facts of the whole product, each document with a head that has not seen it, and writes into the model's manifest the figures and
 * what the confidences of facts are worth.
 *
 *   npx tsx src/training/score-facts.ts CORPORA SCORE.mjs CACHE MANIFEST
 *
 * CACHE: where hearsay_training.facts left the heads of the folds. Annotations lie in a temporary folder and are deleted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNCALIBRATED } from '../language/calibration.ts';
import { type FactScorer, readFacts } from '../language/decoders/facts.ts';
import { readText } from '../platform/library.ts';
import { loadReader } from '../platform/node.ts';
import { annotate } from '../reading/annotate.ts';
import type { Annotation } from '../schema/annotation.ts';
import { isotonic } from './calibration/isotonic.ts';
import { judgeFacts } from './calibration/judge-relations.ts';
import { crossFitted, reliability } from './calibration/reliability.ts';
import { FOLDS, goldDocuments, goldFile } from './facts/gold.ts';
import { updateManifest } from './manifest.ts';

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
  const own = { ...reader, calibration: UNCALIBRATED, facts: heads[fold] ?? reader.facts };
  annotations.push(await annotate(await readText(text, { id }), own));
}
const samples = documents.map((gold, i) => annotations.slice(i, i + 1).flatMap((a) => judgeFacts(a, gold)));
console.table(reliability(crossFitted(samples)));

const folder = mkdtempSync(join(tmpdir(), 'hearsay-facts-'));
try {
  const system = join(folder, 'system.jsonl');
  writeFileSync(system, annotations.map((annotation) => `${JSON.stringify(annotation)}\n`).join(''));
  const report = execFileSync(process.execPath, [scorer, 'facts', goldFile(corpora), system], { encoding: 'utf8' });
  const table = report.trim().split('\n');
  console.log(table.slice(0, -1).join('\n'));
  updateManifest(manifest, ({ scores, calibration, ...rest }) => ({
    ...rest,
    calibration: { ...UNCALIBRATED, ...calibration, facts: isotonic(samples.flat()) },
    scores: { ...scores, [`facts.redocred.dev.jsonl, ${FOLDS} folds`]: JSON.parse(table.at(-1) ?? '{}') },
  }));
} finally {
  rmSync(folder, { recursive: true });
}
