/**
 * Draws relations at random to be judged: `OUT.txt` to read, with the passage of each, and `OUT.tsv` to fill in.
 * Both hold text of the corpus or point at it and stay out of the repository, until the filled rows are added to relations/judgments.tsv.
 *
 *   npx tsx src/training/draw-relations.ts CORPORA FILE SEED COUNT OUT
 */
import { writeFileSync } from 'node:fs';
import { loadReader } from '../platform/node.ts';
import { spanOf, textOf } from '../reading/document.ts';
import { toEntity } from '../reading/entities/entity.ts';
import { type Drawn, draftsOf, keyOf } from './relations/drawn.ts';
import { shuffled } from './relations/shuffled.ts';

/** Characters before the sentence of the trigger, and after it, so that pronouns can be told. */
const [BEFORE, AFTER] = [600, 150];

const [corpora, file, seed, count, out] = process.argv.slice(2);
if (!corpora || !file || !seed || !count || !out)
  throw new Error('usage: draw-relations.ts CORPORA FILE SEED COUNT OUT');

const rows: { readonly key: string; readonly sheet: string; readonly type: string }[] = [];
for await (const drawn of draftsOf(corpora, file, await loadReader()))
  rows.push({ key: keyOf(drawn), sheet: sheetOf(drawn), type: drawn.draft.type });
const chosen = shuffled(rows, Number(seed)).slice(0, Number(count));
writeFileSync(`${out}.txt`, chosen.map(({ sheet }, n) => `[${n}] ${sheet}\n`).join('\n'));
writeFileSync(`${out}.tsv`, chosen.map(({ key, type }) => `${key}\t${type}\t\t\t\n`).join(''));

function sheetOf({ article, reading: { doc, index, unnamed }, draft }: Drawn): string {
  const clusters = [...index.clusters, ...unnamed];
  const name = (entity: number) => {
    const cluster = clusters[entity];
    return cluster ? toEntity(doc, cluster, '').name : '?';
  };
  const words = (word: number) => textOf(doc, { first: word, last: word });
  const trigger = spanOf(doc, draft.trigger);
  const sentence = doc.sentences[doc.words[draft.trigger.first]?.sentence ?? 0] ?? trigger;
  const text = (start: number, end: number) => doc.text.slice(Math.max(0, start), end).replace(/\s+/g, ' ');
  const { subject, object, type, predicate, subjectWord, objectWord } = draft;
  return [
    `${name(subject)} (${clusters[subject]?.type}) - ${type}: ${predicate} -> ${name(object)} (${clusters[object]?.type})`,
    `   subject's word: ${words(subjectWord)}   object's word: ${words(objectWord)}   article: ${article}`,
    `   ${text(sentence.start - BEFORE, sentence.start)}[[${text(sentence.start, trigger.start)}<<${text(trigger.start, trigger.end)}>>${text(trigger.end, sentence.end)}]]${text(sentence.end, sentence.end + AFTER)}`,
  ].join('\n');
}
