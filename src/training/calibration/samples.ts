import { join } from 'node:path';
import { z } from 'zod';
import { UNCALIBRATED } from '../../language/calibration.ts';
import { readText } from '../../platform/library.ts';
import { loadReader } from '../../platform/node.ts';
import { annotate } from '../../reading/annotate.ts';
import { readRecords } from '../corpus-file.ts';
import type { Sample } from './isotonic.ts';
import { judgeAttributions } from './judge.ts';

const Spans = z.array(z.tuple([z.number(), z.number()]));
const Quoted = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Spans, content: Spans })),
});

/**
 * Reads the development set of attributions and judges what was read, with the confidences as the model and the rules state them. Some minutes.
 *
 * @param corpora folder of quotes.polnear.dev.jsonl
 * @returns the samples of each document
 */
export async function developmentSamples(corpora: string): Promise<Sample[][]> {
  const reader = { ...(await loadReader()), calibration: UNCALIBRATED };
  const documents: Sample[][] = [];
  for (const { id, text, attributions } of readRecords(join(corpora, 'quotes.polnear.dev.jsonl'), Quoted)) {
    const article = { ...(await readText(text, { id })), furniture: [] };
    documents.push(judgeAttributions(await annotate(article, reader), attributions));
  }
  return documents;
}
