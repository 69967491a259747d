/**
 * Measures the product on every development set, from raw text, and writes the figures into the model's manifest.
 *
 *   npx tsx src/training/score.ts CORPORA SCORE.mjs MANIFEST [COMMAND...]
 *
 * COMMAND reads JSONL articles and writes JSONL annotations with tokens; without one it is this tree's `annotate - --tokens`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Annotation } from '../schema/annotation.ts';
import type { Span } from '../schema/span.ts';
import { readRecords, Text } from './corpus-file.ts';
import { updateManifest } from './manifest.ts';
import { jsonl, LARGE, scoreOf } from './scorer.ts';

/**
 * What the scorer calls the kind of figure, and the gold file. Figures of trees and events need their texts taken out first. Facts are
 * measured apart (score-facts.ts), as their head is trained on what measures them.
 */
const SETS = [
  ['ner', 'ner.worldwide.dev.jsonl'],
  ['ner', 'ner.uner-ewt.dev.jsonl'],
  ['ner', 'ner.wikigold.all.jsonl'],
  ['parse', 'ud.ewt.dev.conllu'],
  ['parse', 'ud.gum.dev.conllu'],
  ['attribution', 'quotes.polnear.dev.jsonl'],
  ['factuality', 'factuality.uds.dev.jsonl'],
  ['coref', 'coref.gum.dev.jsonl'],
  ['events', 'events.plover.dev.json'],
] as const;

const [corpora, scorer, manifestPath, ...given] = process.argv.slice(2);
if (!corpora || !scorer || !manifestPath) throw new Error('usage: score.ts CORPORA SCORE.mjs MANIFEST [COMMAND...]');
const [command = 'npx', ...args] =
  given.length > 0 ? given : ['npx', 'tsx', 'src/cli/main.ts', 'annotate', '-', '--tokens'];

/** The JSONL articles of a gold file. */
function articles(kind: string, gold: string): string {
  if (kind === 'parse' || kind === 'events') {
    return execFileSync(process.execPath, [String(scorer), `${kind}-text`, gold], {
      encoding: 'utf8',
      maxBuffer: LARGE,
    });
  }
  return jsonl(readRecords(gold, Text));
}

/** score.mjs reads the spans of attributions as [start, end], as the gold files have them; the contract has {start, end}. */
function scorable(kind: string, output: string): string {
  if (kind !== 'attribution') return output;
  const pairs = (spans: Span[]) => spans.map(({ start, end }) => [start, end]);
  const annotations = output
    .split('\n')
    .filter(Boolean)
    .map((line): Annotation => JSON.parse(line));
  return jsonl(
    annotations.map(({ attributions, ...rest }) => ({
      ...rest,
      attributions: attributions.map((a) => ({
        ...a,
        source: pairs(a.source),
        cue: pairs(a.cue),
        content: pairs(a.content),
      })),
    })),
  );
}

const scores: Record<string, unknown> = {};
for (const [kind, file] of SETS) {
  const gold = join(corpora, file);
  const output = execFileSync(command, args, { input: articles(kind, gold), encoding: 'utf8', maxBuffer: LARGE });
  const { table, figures } = scoreOf(scorer, kind, gold, scorable(kind, output));
  console.log(`${file}\n${table}\n`);
  scores[file] = figures;
}
updateManifest(manifestPath, ({ scores: before, ...rest }) => ({ ...rest, scores: { ...before, ...scores } }));
