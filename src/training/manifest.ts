import { readFileSync, writeFileSync } from 'node:fs';
import { thousandths } from '../language/thousandths.ts';

/** What the trainer and the scripts that measure keep of the model; other fields stay as they are. */
interface Manifest {
  readonly scores: Readonly<Record<string, unknown>>;
  readonly calibration?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** Writes a model's manifest anew, with fractions to thousandths in the scores. */
export function updateManifest(path: string, change: (manifest: Manifest) => Manifest): void {
  const changed = change(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${JSON.stringify({ ...changed, scores: rounded(changed.scores) }, null, 2)}\n`);
}

function rounded(scores: Manifest['scores']): Manifest['scores'] {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? thousandths(value) : value;
  return JSON.parse(JSON.stringify(scores, round));
}
