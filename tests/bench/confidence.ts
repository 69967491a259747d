/**
 * How far confidences can be trusted: `npm run bench:confidence` prints, for attributions and for relations, and each tenth, which confidence is
 * stated and which part is right. Each document is judged by a curve or weights that were learned from the others, so that
 * the table says what to expect of a new one.
 */
import { crossFitted, reliability } from '../../src/training/calibration/reliability.ts';
import { developmentSamples } from '../../src/training/calibration/samples.ts';
import { learnHeldOut, readJudged, samplesOf } from '../../src/training/relations/judged.ts';

/** Stated and observed agree within this much; of fewer statements the observed part is itself too uncertain. */
const [TOLERANCE, ENOUGH] = [0.07, 100];

const [corpora] = process.argv.slice(2);
if (!corpora) throw new Error('usage: confidence.ts CORPORA');
const judged = await readJudged(corpora);
const trustOf = learnHeldOut(judged);
const kinds = {
  attributions: crossFitted(await developmentSamples(corpora)),
  relations: judged.flatMap((one) => samplesOf(one, trustOf(one.article))),
};
for (const [kind, samples] of Object.entries(kinds)) {
  console.log(`\n${kind.padEnd(14)} stated  observed      n`);
  for (const { from, stated, observed, count } of reliability(samples)) {
    const agrees = Math.abs(stated - observed) <= TOLERANCE ? 'agree' : 'DIFFER';
    const cells = [stated.toFixed(3).padStart(6), observed.toFixed(3).padStart(9), String(count).padStart(6)];
    console.log(
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}     ${cells.join(' ')}  ${count < ENOUGH ? '(few)' : agrees}`,
    );
  }
}
