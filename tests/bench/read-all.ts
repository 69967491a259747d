/**
 * Reads JSONL articles ({"id","text"} a line, standard input) with the built library on all cores, in a process of its own, and writes
 * what it took: {"seconds", "peakMegabytes", "entities"}. The model is loaded, in all threads, before the clock starts.
 */
import { readFileSync } from 'node:fs';
import type * as Library from '../../src/index.ts';

const { annotate, annotateAll, readText }: typeof Library = await import(
  new URL('../../dist/index.js', import.meta.url).href
);
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const articles = await Promise.all(
  lines.map((line) => {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    return readText(text, { id });
  }),
);
const warmUp = 'Ann Lee left Rome.';
await annotate(warmUp);
if (articles.length > 1) {
  const many = await Promise.all(Array.from({ length: 8 }, () => readText(`${warmUp} `.repeat(500))));
  for await (const _ of annotateAll(many));
}
const began = performance.now();
let entities = 0;
for await (const annotation of annotateAll(articles)) entities += annotation.entities.length;
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024, entities }));
