/**
 * Learns what the confidences of attributions, events and facts are worth, and writes it into the model's manifest, where the reading finds it.
 * To be run whenever the model or the rules that state confidences change.
 *
 *   npx tsx src/training/calibrate.ts CORPORA MANIFEST
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Calibration } from '../language/calibration.ts';
import { isotonic } from './calibration/isotonic.ts';
import { developmentSamples } from './calibration/samples.ts';

const [corpora, manifestPath] = process.argv.slice(2);
if (!corpora || !manifestPath) throw new Error('usage: calibrate.ts CORPORA MANIFEST');
const { attributions, events, facts } = await developmentSamples(corpora);
const calibration: Calibration = {
  attributions: isotonic(attributions.flat()),
  events: isotonic(events.flat()),
  facts: isotonic(facts.flat()),
};
const manifest: Record<string, unknown> = JSON.parse(readFileSync(manifestPath, 'utf8'));
writeFileSync(manifestPath, `${JSON.stringify({ ...manifest, calibration }, null, 2)}\n`);
