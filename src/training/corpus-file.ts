import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';

/** The text of a file of the corpora, packed or not. */
export function readCorpus(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The records of a JSONL file of the corpora. */
export function readJsonl<T>(path: string, schema: z.ZodType<T>): T[] {
  return readCorpus(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => schema.parse(JSON.parse(line)));
}
