/**
 * How fast reading is: `npm run bench:language [-- CORPUS.jsonl]`. Without a corpus of {"text"} a line, the example articles are read over and
 * over. Words are what stands between white space, as for compromise, the fastest finder of names in JavaScript, which runs here too.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';

const EXAMPLES = new URL('../../data/articles/', import.meta.url);
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Cost {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

function exampleTexts(): string[] {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'));
  const texts = files.map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'));
  return Array.from({ length: 60 }, (_, i) => texts[i % texts.length] ?? '');
}

function corpusTexts(path: string): string[] {
  const records = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return records.map((line): { text: string } => JSON.parse(line)).map(({ text }) => text);
}

const words = (texts: readonly string[]) => texts.reduce((n, text) => n + text.split(/\s+/).filter(Boolean).length, 0);

/** Reads texts in a process of its own. */
function readAll(texts: readonly string[]): Cost {
  const input = texts.map((text, i) => `${JSON.stringify({ id: `t${i}`, text })}\n`).join('');
  const args = [...process.execArgv, at('./read-all.ts')];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function compromiseSeconds(texts: readonly string[]): number {
  nlp('Ann Lee left Rome.').topics().json();
  const began = performance.now();
  for (const text of texts) nlp(text).topics().json();
  return (performance.now() - began) / 1000;
}

/** The best of several runs of a command, in milliseconds. */
function startMilliseconds(args: readonly string[]): number {
  const times = Array.from({ length: 5 }, () => {
    const began = performance.now();
    if (spawnSync(process.execPath, args).status !== 0) throw new Error(args.join(' '));
    return performance.now() - began;
  });
  return Math.min(...times);
}

const repeated = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

function report(name: string, value: string, target: string): void {
  console.log(`${name.padEnd(44)} ${value.padStart(16)}   ${target}`);
}

const [corpus] = process.argv.slice(2);
const texts = corpus ? corpusTexts(corpus) : exampleTexts();
const total = words(texts);
const all = texts.join('\n\n');

const compromise = total / compromiseSeconds(texts);
const many = readAll(texts);
const ours = total / many.seconds;
report('compromise, names alone, one core', `${compromise.toFixed(0)} words/s`, '');
report('annotate, all of it, all cores', `${ours.toFixed(0)} words/s`, '');
report('annotate / compromise', (ours / compromise).toFixed(2), 'at least 0.70');

const short = readAll([repeated(all, 10_000)]);
const long = readAll([repeated(all, 1_000_000)]);
report('10 KB', `${(short.seconds * 100).toFixed(1)} ms/KB`, '');
report('1 MB', `${long.seconds.toFixed(1)} ms/KB`, '');
report('1 MB / 10 KB, a character', (long.seconds / (short.seconds * 100)).toFixed(2), 'at most 1.30');
report('peak memory, many articles', `${many.peakMegabytes.toFixed(0)} MB`, 'under 700');
report('peak memory, 1 MB', `${long.peakMegabytes.toFixed(0)} MB`, 'under 700');

const first = startMilliseconds([
  at('../../dist/cli/main.js'),
  'annotate',
  fileURLToPath(new URL('wire.txt', EXAMPLES)),
]);
const nothing = startMilliseconds(['-e', '0']);
report('first annotation, start included', `${first.toFixed(0)} ms`, '');
report('first annotation / node -e 0', (first / nothing).toFixed(1), 'under 15');
