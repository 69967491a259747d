import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCorrections } from '../../src/corrections/log.ts';
import { entityRef, relationRef } from '../../src/corrections/refer.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import { folderWith, hearsay } from '../support/command.ts';
import { monday, tuesday } from '../support/news.ts';

const graph = buildGraph([monday]);
const meeting = graph.findEdge((_, edge) => edge.kind === 'relation' && edge.type === 'CONSULT') ?? '';
const rename: Correction = { op: 'rename', entity: entityRef(graph, 'person:steve witkoff'), name: 'Steven Witkoff' };
const nobody: Correction = { op: 'retype', entity: entityRef(graph, 'person:anna borisova'), type: 'organization' };
const reject: Correction = { op: 'reject', relation: relationRef(graph, meeting) };

const cwd = folderWith({
  'monday.jsonl': `${JSON.stringify(monday)}\n`,
  'tuesday.jsonl': `${JSON.stringify(tuesday)}\n`,
  'log.json': writeCorrections([nobody, rename]),
  'reject.json': writeCorrections([reject]),
  'later.json': '{"format":"hearsay-corrections","version":2,"corrections":{}}',
  'wrong.json': '{"format":"hearsay-corrections","version":1,"corrections":[{"op":"explode"}]}',
  'broken.json': '{"format":"hearsay-corrections",',
});
const build = (...words: string[]) => hearsay(['build', ...words], { cwd });

describe('hearsay build --corrections', () => {
  it('makes the corrections, and says in a line which of them found nothing', async () => {
    const { status, err } = await build('tuesday.jsonl', '--corrections', 'log.json', '-o', 'tuesday.json');
    expect([status, err]).toEqual([
      0,
      'hearsay: correction 1 (Anna Borisova is an organization) is left out: no person "Anna Borisova" is there\n',
    ]);
    const text = readFileSync(join(cwd, 'tuesday.json'), 'utf8');
    expect(text).toContain('"person:steven witkoff"');
    expect(text).not.toContain('"person:steve witkoff"');
  });

  it('takes a relation out that is not so', async () => {
    const { status, out, err } = await build('monday.jsonl', '--corrections', 'reject.json');
    expect([status, err]).toEqual([0, '']);
    expect(out).not.toContain('"CONSULT"');
    expect((await build('monday.jsonl')).out).toContain('"CONSULT"');
  });

  it('gives the same graph when corrected annotations and a corrected graph are corrected again', async () => {
    await build('monday.jsonl', '--corrections', 'log.json', '-o', 'once.json');
    await build('once.json', '--corrections', 'log.json', '-o', 'twice.json');
    expect(readFileSync(join(cwd, 'twice.json'), 'utf8')).toBe(readFileSync(join(cwd, 'once.json'), 'utf8'));
  });

  it.concurrent.each([
    ['missing.json', /^hearsay: missing\.json: no such file$/],
    ['later.json', /^hearsay: later\.json: corrections of version 2; this hearsay reads version 1$/],
    ['wrong.json', /^hearsay: wrong\.json: not a log of corrections: corrections\.0\.op: /],
    ['broken.json', /^hearsay: broken\.json: not JSON: /],
    ['monday.jsonl', /^hearsay: monday\.jsonl: not a log of corrections: format: /],
  ])('refuses %s in one line', async (file, message) => {
    const { status, out, err } = await build('monday.jsonl', '--corrections', file);
    expect(err.trimEnd()).toMatch(message);
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([1, '', 1]);
  });

  it('is named where a log is given as an input', async () => {
    expect((await build('log.json')).err).toBe(
      'hearsay: log.json: a log of corrections: give it to build or view with --corrections\n',
    );
  });
});
