import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNCALIBRATED } from '../../language/calibration.ts';
import { readText } from '../../platform/library.ts';
import { loadReader } from '../../platform/node.ts';
import { annotate } from '../../reading/annotate.ts';
import type { Sample } from './isotonic.ts';
import { type GoldAttribution, judgeAttributions } from './judge.ts';

interface Record_ {
  readonly id: string;
  readonly text: string;
  readonly attributions: GoldAttribution[];
}

/**
 * Reads the development set of attributions and judges what was read, with the confidences as the model and the rules state them. Some minutes.
 *
 * @param corpora folder of quotes.polnear.dev.jsonl
 * @returns the samples of each document
 */
export async function developmentSamples(corpora: string): Promise<Sample[][]> {
  const lines = readFileSync(join(corpora, 'quotes.polnear.dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const reader = { ...(await loadReader()), calibration: UNCALIBRATED };
  const documents: Sample[][] = [];
  for (const line of lines) {
    const { id, text, attributions }: Record_ = JSON.parse(line);
    const article = { ...(await readText(text, { id })), furniture: [] };
    documents.push(judgeAttributions(await annotate(article, reader), attributions));
  }
  return documents;
}
