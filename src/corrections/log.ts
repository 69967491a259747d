import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { parseWith } from '../formats/json.ts';
import { CORRECTIONS_VERSION, type Correction, CorrectionsFile } from '../schema/corrections.ts';

/** What tells a log of corrections from other JSON, and its version from others, before all of it is looked at. */
const Envelope = z.object({ format: z.literal('hearsay-corrections'), version: z.number() });

/**
 * Reads a log of corrections.
 *
 * @throws HearsayError that says in one line what is wrong with it
 * @example parseCorrections(await file.text())
 */
export function parseCorrections(text: string): readonly Correction[] {
  const { version } = parseWith(Envelope, text, 'a log of corrections');
  if (version !== CORRECTIONS_VERSION)
    throw new HearsayError(`corrections of version ${version}; this hearsay reads version ${CORRECTIONS_VERSION}`);
  return parseWith(CorrectionsFile, text, 'a log of corrections').corrections;
}

/** Writes a log: one correction a line, so that logs can be compared and shortened by hand. */
export function writeCorrections(corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) => JSON.stringify(correction)).join(',\n');
  return `{"format":"hearsay-corrections","version":${CORRECTIONS_VERSION},"corrections":[\n${lines}\n]}\n`;
}
