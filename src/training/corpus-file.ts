import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** The text of a file of the corpora, packed or not. */
export function readCorpus(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What all texts of the corpora have. */
export const Text = z.object({ id: z.string(), text: z.string() });

/** The records of a file of the corpora: one a line, or with the ending `.json` one array. */
export function readRecords<T>(path: string, schema: z.ZodType<T>): T[] {
  const text = readCorpus(path);
  if (path.endsWith('.json')) return z.array(schema).parse(JSON.parse(text));
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => schema.parse(JSON.parse(line)));
}
