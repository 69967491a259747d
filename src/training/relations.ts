/**
 * Learns how far the ways in which relations are read can be trusted, from those that were judged one by one (relations/judgments.tsv),
 * and writes it into the model's manifest. Prints what is kept of the judged ones and how much of it is right, each judged with weights that were
 * learned without its article; and scores the events of PLOVER's sentences, of which some were judged, each read with weights that were learned without
 * it. To be run whenever the model or the rules that read relations change.
 *
 *   npx tsx src/training/relations.ts CORPORA SCORE.mjs MANIFEST
 */
import { join } from 'node:path';
import { UNCALIBRATED } from '../language/calibration.ts';
import type { Logistic } from '../language/decoders/logistic.ts';
import { readText } from '../platform/library.ts';
import { loadReader } from '../platform/node.ts';
import { annotate } from '../reading/annotate.ts';
import { kindOf } from '../reading/relations/kinds.ts';
import type { Annotation } from '../schema/annotation.ts';
import { reliability } from './calibration/reliability.ts';
import { readRecords, Text } from './corpus-file.ts';
import { updateManifest } from './manifest.ts';
import { learn, learnHeldOut, readJudged, samplesOf, unseenActs } from './relations/judged.ts';
import { jsonl, scoreOf } from './scorer.ts';

const EVENTS = 'events.plover.dev.json';

const [corpora, scorer, manifest] = process.argv.slice(2);
if (!corpora || !scorer || !manifest) throw new Error('usage: relations.ts CORPORA SCORE.mjs MANIFEST');

const judged = await readJudged(corpora);
const trustOf = learnHeldOut(judged);
const samples = judged.flatMap((one) =>
  samplesOf(one, trustOf(one.article)).map((sample) => ({ ...sample, group: `${one.corpus}, ${kindOf(one.as)}` })),
);
const acts = unseenActs(judged).map((sample) => ({ ...sample, group: 'acts of unseen verbs' }));
console.table(reliability(samples));
for (const group of new Set([...samples, ...acts].map((sample) => sample.group))) {
  const own = [...samples, ...acts].filter((sample) => sample.group === group);
  for (const least of [0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.7]) {
    const kept = own.filter(({ stated }) => stated >= least);
    const right = kept.filter((sample) => sample.right).length / kept.length;
    console.log(
      `${group} from ${least}: ${kept.length} of ${own.length} (${(kept.length / own.length).toFixed(2)}), right ${right.toFixed(3)}`,
    );
  }
}

const reader = await loadReader();
const annotations: Annotation[] = [];
for (const { id, text } of readRecords(join(corpora, EVENTS), Text)) {
  const own = { ...reader, calibration: { ...reader.calibration, relations: trustOf(id) } };
  annotations.push(await annotate(await readText(text, { id }), own));
}
const { table, figures } = scoreOf(scorer, 'events', join(corpora, EVENTS), jsonl(annotations));
console.log(table);

const trust = learn(judged);
updateManifest(manifest, ({ scores, calibration, ...rest }) => ({
  ...rest,
  calibration: {
    ...UNCALIBRATED,
    ...calibration,
    relations: {
      ...{ ends: written(trust.ends), type: written(trust.type), facts: written(trust.facts) },
      acts: trust.acts.map(({ type, weights }) => ({ type, weights: written(weights) })),
    },
  },
  scores: { ...scores, [`${EVENTS}, unseen sentences`]: figures },
}));

/** Vectors in thousandths, as one line each: two thousand numbers in lines of their own would bury the rest of the manifest. */
function written({ bias, weights, vectors }: Logistic) {
  const line = (vector: Float32Array) => Array.from(vector, (x) => Math.round(1000 * x)).join(' ');
  return {
    bias,
    traits: Object.fromEntries([...weights].filter(([, w]) => w !== 0)),
    vectors: Object.fromEntries([...vectors].map(([part, vector]) => [part, line(vector)])),
  };
}
