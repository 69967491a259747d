import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Bytes that a command may print: annotations of a corpus are many. */
export const LARGE = 1 << 30;
const Figures = z.record(z.string(), z.unknown());

/**
 * What score.mjs says of annotations. They lie in a temporary folder as long as it reads them.
 *
 * @param scorer path of score.mjs
 * @param kind what it calls the kind of figure
 * @param gold path of the gold file
 * @param annotations JSONL
 * @returns its table for people, and its figures
 */
export function scoreOf(
  scorer: string,
  kind: string,
  gold: string,
  annotations: string,
): { readonly table: string; readonly figures: z.infer<typeof Figures> } {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-score-'));
  try {
    const system = join(folder, 'system.jsonl');
    writeFileSync(system, annotations);
    const report = execFileSync(process.execPath, [scorer, kind, gold, system], { encoding: 'utf8', maxBuffer: LARGE });
    const lines = report.trim().split('\n');
    return { table: lines.slice(0, -1).join('\n'), figures: Figures.parse(JSON.parse(lines.at(-1) ?? '{}')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Annotations or articles as JSONL. */
export function jsonl(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
