/**
 * Learns how far the ways in which events and open relations are read can be trusted, from those that were judged one by one (relations/judgments.tsv),
 * and writes it into the model's manifest. Prints what is kept of the judged ones and how much of it is right, each judged with weights that were
 * learned without its article. To be run whenever the model or the rules that read relations change.
 *
 *   npx tsx src/training/relations.ts CORPORA MANIFEST
 */
import { UNCALIBRATED } from '../language/calibration.ts';
import type { Logistic } from '../language/decoders/logistic.ts';
import { thousandths } from '../language/thousandths.ts';
import { reliability } from './calibration/reliability.ts';
import { updateManifest } from './manifest.ts';
import { heldOut, learn, readJudged } from './relations/judged.ts';

const [corpora, manifest] = process.argv.slice(2);
if (!corpora || !manifest) throw new Error('usage: relations.ts CORPORA MANIFEST');

const judged = await readJudged(corpora);
const samples = heldOut(judged);
const shareOf = (kept: typeof samples) => (kept.filter(({ right }) => right).length / kept.length).toFixed(3);
console.log(`${samples.length} judged, right ${shareOf(samples)}`);
console.table(reliability(samples));
for (const least of [0.1, 0.3, 0.5, 0.6, 0.7]) {
  const kept = samples.filter(({ stated }) => stated >= least);
  console.log(`from ${least}: ${(kept.length / samples.length).toFixed(2)} of them, right ${shareOf(kept)}`);
}
const { ends, type } = learn(judged);
const relations = { ends: written(ends), type: written(type) };
updateManifest(manifest, (before) => ({
  ...before,
  calibration: { ...UNCALIBRATED, ...before.calibration, relations },
}));

function written({ bias, weights }: Logistic): Record<string, number> {
  return { bias: thousandths(bias), ...Object.fromEntries([...weights].filter(([, w]) => w !== 0)) };
}
