/**
 * Turns the corpora into what the trainer reads: words as piece ids and shapes, sentence starts, and labels on word indexes.
 *
 *   npx tsx src/training/prepare.ts CORPORA ENCODER CACHE
 *
 * CORPORA: the folder of the corpora (shared/corpora). ENCODER: a folder with `vocab.txt`. CACHE: where one JSONL file a corpus and
 * split is written, outside the repository (the texts' licences do not let them travel with it).
 *
 * This is TypeScript because words must come from the very tokenizer that the product uses, and because the corpora count in UTF-16
 * units: after this step nothing counts characters.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTokenLexicon } from '../language/token-lexicon.ts';
import { parseVocabulary, wordCutter } from '../language/word-pieces.ts';
import { readFactuality, readLines, readMentions, readNames, readQuotes, readTreebank } from './prepare/corpora.ts';
import type { Document } from './prepare/document.ts';
import { toExample } from './prepare/document.ts';

const [corpora, encoder, cache] = process.argv.slice(2);
if (!corpora || !encoder || !cache) throw new Error('usage: prepare.ts CORPORA ENCODER CACHE');

const tables = new URL('../../data/lexicon/', import.meta.url);
const tableNames = readdirSync(tables).filter((name) => name.endsWith('.tsv'));
const lexicon = parseTokenLexicon(
  new Map(tableNames.map((name) => [name, readFileSync(new URL(name, tables), 'utf8')])),
);
const cut = wordCutter(parseVocabulary(readFileSync(join(encoder, 'vocab.txt'), 'utf8')));
const at = (name: string) => join(corpora, name);

function write(name: string, documents: Document[]): void {
  const lines = documents.map((document) => `${JSON.stringify(toExample(document, cut))}\n`);
  writeFileSync(join(cache ?? '', `${name}.jsonl`), lines.join(''));
  console.log(
    `${name.padEnd(16)} ${documents.length} documents, ${documents.reduce((n, d) => n + d.words.length, 0)} words`,
  );
}

mkdirSync(cache, { recursive: true });
for (const split of ['train', 'dev']) {
  const zip = split === 'train' ? '.gz' : '';
  const factuality = readFactuality(at(`factuality.uds.${split}.jsonl`));
  const names = readMentions(at(`ner.uner-ewt.${split}.jsonl`));
  write(`ewt.${split}`, readTreebank(at(`ud.ewt.${split}.conllu${zip}`), { names, factuality }));
  write(`gum.${split}`, readTreebank(at(`ud.gum.${split}.conllu${zip}`), {}));
  write(`worldwide.${split}`, readNames(at(`ner.worldwide.${split}.jsonl`), lexicon));
  write(`polnear.${split}`, readQuotes(at(`quotes.polnear.${split}.jsonl`), lexicon));
}
write('wikigold.dev', readNames(at('ner.wikigold.all.jsonl'), lexicon));
write('parity', readLines(fileURLToPath(new URL('parity.txt', import.meta.url)), lexicon));
