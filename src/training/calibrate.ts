/**
 * Learns what the confidences of attributions are worth (of relations: relations.ts), and writes it into the model's manifest, where the reading finds it.
 * To be run whenever the model or the rules that state confidences change.
 *
 *   npx tsx src/training/calibrate.ts CORPORA MANIFEST
 */
import { UNCALIBRATED } from '../language/calibration.ts';
import { isotonic } from './calibration/isotonic.ts';
import { developmentSamples } from './calibration/samples.ts';
import { updateManifest } from './manifest.ts';

const [corpora, manifestPath] = process.argv.slice(2);
if (!corpora || !manifestPath) throw new Error('usage: calibrate.ts CORPORA MANIFEST');
const attributions = isotonic((await developmentSamples(corpora)).flat());
updateManifest(manifestPath, (manifest) => ({
  ...manifest,
  calibration: { ...UNCALIBRATED, ...manifest.calibration, attributions },
}));
