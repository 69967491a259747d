import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, MAIN } from '../support/command.ts';

/** What the README says to type works, in this order, in a folder with the example articles. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((m) => m[1] === language).map((m) => m[2] ?? '');

const bin = folderWith({ hearsay: `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n` });
const cwd = mkdtempSync(join(tmpdir(), 'hearsay-readme-'));

beforeAll(() => {
  chmodSync(join(bin, 'hearsay'), 0o755);
  const articles = [
    ['upi-witkoff.txt', 'talks.txt'],
    ['court.txt'],
    ['wire.txt'],
    ['denial.txt'],
    ['page.html'],
    ['talks.corrections.json'],
  ] as const;
  for (const [file, name = file] of articles) copyFileSync(join(root, 'data/articles', file), join(cwd, name));
});

/** Runs a line of the shell; one that serves the viewer is ended once it has printed the address. */
function run(line: string): Promise<{ status: number | null; err: string }> {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  const child = spawn('bash', ['-o', 'pipefail', '-c', line], { cwd, env });
  let err = '';
  child.stdout.on('data', (part: Buffer) => {
    if (/^http:/.test(part.toString())) child.kill('SIGINT');
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, err })));
}

describe('the README', () => {
  const commands = blocks('sh').flatMap((block) => block.split('\n').filter(Boolean));
  it('shows every verb', () => {
    const verbs = [
      'annotate',
      'build',
      'neighbors',
      'quotes',
      'path',
      'timeline',
      'disputes',
      'search',
      'info',
      'view',
      'schema',
    ];
    for (const verb of verbs) expect(commands.some((line) => line.includes(`hearsay ${verb}`))).toBe(true);
  });

  it.each(commands)('%s', async (line) => {
    expect(await run(line)).toEqual({ status: 0, err: '' });
  });

  // Inside the package, so that its own name resolves to it.
  const example = join(root, 'dist/readme-example.mjs');
  afterAll(() => rmSync(example, { force: true }));

  it.each(blocks('js').map((code, i) => [i + 1, code]))('example %i prints what it says', (_, code) => {
    writeFileSync(example, String(code));
    const printed = execFileSync(process.execPath, [example], { cwd, encoding: 'utf8' });
    const said = [...String(code).matchAll(/^(?:console\.log.*)?\/\/ (.*)$/gm)].map((m) => m[1]);
    expect(printed.trimEnd().split('\n')).toEqual(said);
  });
});
