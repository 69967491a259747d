/**
 * Reads the texts of ReDocRED with the model that ships, and writes what the trainer of the head of facts needs: pairs of entities with what
 * the head reads of them, the facts that people found between them, and the vectors of all words.
 *
 *   npx tsx src/training/prepare-facts.ts CORPORA CACHE
 *
 * CACHE: a folder outside the repository. `facts.jsonl` has a document a line, `facts.vectors` the vectors of their words in order, float32;
 * `parity.jsonl` and `parity.vectors` are the same of our own sentences (facts-parity.txt).
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { loadReader } from '../platform/node.ts';
import { quotations } from '../reading/attributions/quotations.ts';
import { openDocument } from '../reading/document.ts';
import { resolveEntities } from '../reading/entities/resolve.ts';
import { factPairs } from '../reading/relations/fact-pairs.ts';
import { canHold } from '../reading/relations/fact-types.ts';
import { FactType } from '../schema/annotation.ts';
import { type GoldDocument, goldDocuments, goldEntities } from './facts/gold.ts';

const [corpora, cache] = process.argv.slice(2);
if (!corpora || !cache) throw new Error('usage: prepare-facts.ts CORPORA CACHE');
/** Numbers of a word vector, as src/training/hearsay_training/encoder.py has it. */
const WIDTH = 384;

mkdirSync(cache, { recursive: true });
const { language, lexicon } = await loadReader();

/** A document as the trainer reads it, and the vectors of its words. */
async function example(gold: GoldDocument) {
  const { vectors, ...parse } = await language.parse(gold.text);
  const doc = openDocument({ text: gold.text, furniture: [] }, { ...parse, vectors });
  const marks = quotations(doc.text).flatMap(({ spans }) => spans);
  const { clusters } = resolveEntities(doc, lexicon, marks);
  const known = goldEntities(doc, clusters, gold);
  const pairs = factPairs(doc, lexicon, clusters).map(({ entities: [first, second], groups, traits }) => {
    const [a, b] = [known[first], known[second]];
    const possible = (subject: number, object: number) =>
      FactType.options.filter((type) => canHold(type, { clusters }, subject, object));
    return {
      groups,
      traits,
      known: a !== undefined && b !== undefined && a !== b,
      possible: [possible(first, second), possible(second, first)],
      facts: gold.relations
        .filter((r) => (r.subject === a && r.object === b) || (r.subject === b && r.object === a))
        .map(({ type, subject, oneSentence }) => ({ type, forward: subject === a, oneSentence })),
    };
  });
  return { vectors, words: doc.words.length, pairs };
}

async function write(name: string, documents: readonly (GoldDocument & { readonly fold: number })[]): Promise<void> {
  const lines: string[] = [];
  const file = openSync(join(cache ?? '', `${name}.vectors`), 'w');
  for (const gold of documents) {
    const { vectors, ...rest } = await example(gold);
    lines.push(`${JSON.stringify({ text: gold.text, fold: gold.fold, ...rest })}\n`);
    const rows = new Float32Array(rest.words * WIDTH);
    for (let word = 0; word < rest.words; word++) vectors.addTo(rows.subarray(word * WIDTH), word);
    writeSync(file, new Uint8Array(rows.buffer));
  }
  closeSync(file);
  writeFileSync(join(cache ?? '', `${name}.jsonl`), lines.join(''));
}

const sentences = readFileSync(new URL('facts-parity.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);
await write('facts', goldDocuments(corpora));
await write(
  'parity',
  sentences.map((text) => ({ id: '', text, entities: [], relations: [], fold: 0 })),
);
