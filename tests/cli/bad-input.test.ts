import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, hearsay } from '../support/command.ts';
import { monday, tuesday } from '../support/news.ts';

/** What a user can do wrong: one clear line each, exit status 1 (2 where the call is put wrongly), nothing half-written. */

const one = JSON.stringify(monday);
const graph = (version: number) => JSON.stringify({ format: 'hearsay-graph', version, nodes: [], edges: [] });

const cwd = folderWith({
  'empty.txt': '',
  'blank.txt': ' \n\t\r\n',
  'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  'binary.txt': new Uint8Array([0x50, 0, 1, 2, 0xff, 0xfe, 0]),
  'broken.json': '{"format": "hearsay-graph", "nodes": [',
  'list.json': '[1, 2]',
  'foreign.json': '{"a": 1}',
  'old.json': graph(0),
  'new.json': graph(2),
  'wrong.json': '{"format": "hearsay-graph", "version": 1, "nodes": [{"key": 1}], "edges": []}',
  'broken.gexf': '<?xml version="1.0"?><gexf><graph><nodes><node id="a"></nodes></graph></gexf>',
  'doctype.gexf': '<?xml version="1.0"?><!DOCTYPE gexf [<!ENTITY a "aa">]><gexf/>',
  'cut.gexf': '<gexf><graph>',
  'other.xml': '<?xml version="1.0"?><rss><channel/></rss>',
  'bad.jsonl': `${one}\n{"id": "x"\n\n${JSON.stringify(tuesday)}\n`,
  'good.jsonl': `${one}\n`,
  'folder-is-none': '',
});

describe('a file that cannot be read', () => {
  const cases: [file: string, message: RegExp][] = [
    ['missing.txt', /^hearsay: missing\.txt: no such file$/],
    ['empty.txt/inside', /^hearsay: empty\.txt\/inside: no such file$/],
    ['.', /^hearsay: \.: a directory/],
    ['empty.txt', /^hearsay: empty\.txt: no text/],
    ['blank.txt', /^hearsay: blank\.txt: no text/],
    ['picture.png', /^hearsay: picture\.png: a PNG image/],
    ['binary.txt', /^hearsay: binary\.txt: a binary file/],
    ['broken.json', /^hearsay: broken\.json: /],
    ['list.json', /^hearsay: list\.json: /],
    ['foreign.json', /^hearsay: foreign\.json: JSON that hearsay does not read/],
    ['old.json', /^hearsay: old\.json: a graph file of version 0; this hearsay reads version 1/],
    ['new.json', /^hearsay: new\.json: a graph file of version 2; this hearsay reads version 1/],
    ['wrong.json', /^hearsay: wrong\.json: /],
    ['broken.gexf', /^hearsay: broken\.gexf: .*line 1/],
    ['doctype.gexf', /^hearsay: doctype\.gexf: .*DOCTYPE/],
    ['cut.gexf', /^hearsay: cut\.gexf: /],
    ['other.xml', /^hearsay: other\.xml: XML that hearsay does not read/],
  ];

  it.concurrent.each(cases)('%s: one line, status 1', async (file, message) => {
    const { status, out, err } = await hearsay(['info', file], { cwd });
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([status, out]).toEqual([1, '']);
  });

  it('as an article without a verb is the same', async () => {
    expect(await hearsay(['missing.txt'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: 'hearsay: missing.txt: no such file\n',
    });
  });

  it('does not stop the rest, and makes the status 1', async () => {
    const { status, out, err } = await hearsay(['annotate', 'picture.png', 'good.jsonl', 'missing.txt'], { cwd });
    expect(JSON.parse(out)).toEqual(monday);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^hearsay: picture\.png: a PNG image/),
      'hearsay: missing.txt: no such file',
    ]);
    expect(status).toBe(1);
  });

  it('leaves a graph of the others', async () => {
    const { status } = await hearsay(['build', 'good.jsonl', 'broken.gexf', '-o', 'others.json'], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'others.json'), 'utf8')).nodes).not.toHaveLength(0);
  });

  it('writes nothing where all fail', async () => {
    const { status } = await hearsay(['build', 'empty.txt', 'broken.gexf', '-o', 'none.json'], { cwd });
    expect([status, existsSync(join(cwd, 'none.json'))]).toEqual([1, false]);
  });

  it('is named by line in JSONL, and the other lines are read', async () => {
    const { status, out, err } = await hearsay(['annotate', 'bad.jsonl'], { cwd });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([monday, tuesday]);
    expect(err).toMatch(/^hearsay: bad\.jsonl, line 2: [^\n]*\n$/);
    expect(status).toBe(1);
  });

  it('may be standard input', async () => {
    const { status, err } = await hearsay(['info', '-'], { cwd, input: new Uint8Array([1, 0, 2]) });
    expect([status, err]).toEqual([1, expect.stringMatching(/^hearsay: standard input: a binary file/)]);
  });
});

describe('a file that cannot be written', () => {
  it.concurrent.each([
    ['no/such/folder.json', 'no such file or folder'],
    ['good.jsonl/x.json', 'a part of its path is no folder'],
  ])('%s', async (file, why) => {
    const { status, err } = await hearsay(['build', 'good.jsonl', '-o', file], { cwd });
    expect([status, err]).toEqual([1, `hearsay: cannot write ${file}: ${why}\n`]);
  });

  it('leaves no temporary file', async () => {
    const folder = folderWith({ 'a.jsonl': one });
    await hearsay(['build', 'a.jsonl', '-o', '.', '--format', 'json'], { cwd: folder });
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });
});

describe('a name that the graph has not', () => {
  it('brings near ones', async () => {
    const { status, err } = await hearsay(['quotes', 'good.jsonl', '--by', 'Peskow'], { cwd });
    expect([status, err]).toEqual([1, 'hearsay: no entity is named "Peskow"; near names: Dmitry Peskov\n']);
  });
});

describe('a call that is put wrongly', () => {
  const cases: [words: string[], message: RegExp][] = [
    [['annotate'], /missing required argument 'input'/],
    [['build', 'good.jsonl', '--nonsense'], /unknown option '--nonsense'/],
    [['neighbors', 'good.jsonl'], /missing required argument 'name'/],
    [['neighbors', 'good.jsonl', 'Putin', '--depth', '0'], /whole number from 1/],
    [['quotes', 'good.jsonl', '--kind', 'loud'], /Allowed choices are direct, indirect, mixed/],
    [['schema', 'nothing'], /Allowed choices are article, annotation, graph/],
    [['annotate', 'good.jsonl', '--published-at', 'Tuesday'], /Give a date as 2025-12-02/],
    [['build', 'good.jsonl', 'bad.jsonl', '--id', 'a'], /--id is of one article/],
    [['view', '--port', '99999'], /from 0 to 65535/],
    [['quotes', 'good.jsonl', '--csv', '--json'], /'--csv' cannot be used with option '--json'/],
  ];
  it.concurrent.each(cases)('%j: one line, status 2', async (words, message) => {
    const { status, out, err } = await hearsay(words, { cwd });
    expect(err).toMatch(message);
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });

  it('knows no such format', async () => {
    const { status, err } = await hearsay(['build', 'good.jsonl', '-o', 'a.docx'], { cwd });
    expect([status, err]).toEqual([
      1,
      expect.stringMatching(/^hearsay: a\.docx: no format has this ending: use \.json/),
    ]);
    const named = await hearsay(['build', 'good.jsonl', '--format', 'docx'], { cwd });
    expect([named.status, named.err]).toEqual([
      1,
      expect.stringMatching(/^hearsay: unknown format "docx": use one of/),
    ]);
  });
});

describe('a port', () => {
  const other = createServer();
  beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)));
  afterAll(() => other.close());

  it('that is in use is named', async () => {
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { status, err } = await hearsay(['view', 'good.jsonl', '--port', String(port)], { cwd });
    expect([status, err]).toEqual([
      1,
      `hearsay: cannot listen on port ${port}: it is in use: give another with --port\n`,
    ]);
  });
});
