import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNCALIBRATED } from '../../language/calibration.ts';
import { readText } from '../../platform/library.ts';
import { loadReader } from '../../platform/node.ts';
import { annotate } from '../../reading/annotate.ts';
import type { Annotation } from '../../schema/annotation.ts';
import type { Sample } from './isotonic.ts';
import { type GoldAttribution, judgeAttributions } from './judge.ts';
import { type GoldEvent, judgeEvents } from './judge-relations.ts';

/** The samples of each development document, by kind of statement, with the confidences as the model and the rules state them. */
export type Samples = Readonly<Record<'attributions' | 'events', readonly (readonly Sample[])[]>>;

interface Record_ {
  readonly id: string;
  readonly text: string;
}

/**
 * Reads the development sets and judges what was read. A few minutes.
 *
 * @param corpora folder of quotes.polnear.dev.jsonl and events.plover.dev.json
 */
export async function developmentSamples(corpora: string): Promise<Samples> {
  const text = (file: string) => readFileSync(join(corpora, file), 'utf8');
  const lines = <Row>(file: string): (Row & Record_)[] =>
    text(file)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const quotes = lines<{ attributions: GoldAttribution[] }>('quotes.polnear.dev.jsonl');
  const events: (GoldEvent & Record_)[] = JSON.parse(text('events.plover.dev.json'));
  return {
    attributions: await judged(quotes, (annotation, gold) => judgeAttributions(annotation, gold.attributions)),
    events: await judged(events, judgeEvents),
  };
}

async function judged<Gold extends Record_>(
  records: readonly Gold[],
  judge: (annotation: Annotation, gold: Gold) => Sample[],
): Promise<Sample[][]> {
  const reader = { ...(await loadReader()), calibration: UNCALIBRATED };
  const documents: Sample[][] = [];
  for (const record of records) {
    const article = { ...(await readText(record.text, { id: record.id })), furniture: [] };
    documents.push(judge(await annotate(article, reader), record));
  }
  return documents;
}
