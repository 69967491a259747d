import { lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { folderWith, hearsay } from '../support/command.ts';
import { court, monday, news, tuesday } from '../support/news.ts';

const lines = (list: readonly object[]) => list.map((item) => `${JSON.stringify(item)}\n`).join('');

const cwd = folderWith({
  'news.jsonl': lines(news),
  'monday.jsonl': lines([monday]),
  'rest.jsonl': lines(news.filter((a) => a !== monday)),
  'doubtful.jsonl': lines(
    news.map((a) => ({ ...a, relations: a.relations.map((r, i) => ({ ...r, confidence: i % 2 === 0 ? 0.9 : 0.3 })) })),
  ),
  'pretty.jsonl': JSON.stringify(court, null, 2),
  'other-monday.jsonl': lines([{ ...tuesday, id: 'monday' }]),
});
const text = (file: string) => readFileSync(join(cwd, file), 'utf8');

beforeAll(async () => {
  await hearsay(['build', 'news.jsonl', '-o', 'news.json'], { cwd });
});

describe('hearsay build', () => {
  it('gives every node a place', () => {
    const { nodes } = JSON.parse(text('news.json'));
    const places = nodes.map(({ attributes: { x, y } }: { attributes: { x: number; y: number } }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(nodes.length);
  });

  it('writes standard output where no file is named', async () => {
    expect((await hearsay(['build', 'news.jsonl'], { cwd })).out).toBe(text('news.json'));
  });

  it('reads standard input', async () => {
    expect((await hearsay(['build', '-'], { cwd, input: lines(news) })).out).toBe(text('news.json'));
  });

  it.each(FORMATS.map((format) => [format.name, `news.${format.extensions[0]}`]))(
    'converts to %s and back without loss',
    async (name, file) => {
      await hearsay(['build', 'news.json', '-o', file === 'news.json' ? 'again.json' : file], { cwd });
      const source = file === 'news.json' ? 'again.json' : file;
      expect((await hearsay(['build', source, '--format', 'json'], { cwd })).out).toBe(text('news.json'));
      expect((await hearsay(['build', 'news.json', '--format', name], { cwd })).out).toBe(text(source));
    },
  );

  it('merges annotations and graph files in any order into the same graph', async () => {
    await hearsay(['build', 'monday.jsonl', '-o', 'monday.gexf'], { cwd });
    const forth = await hearsay(['build', 'monday.gexf', 'rest.jsonl'], { cwd });
    const back = await hearsay(['build', 'rest.jsonl', 'monday.gexf'], { cwd });
    expect(forth.out).toBe(back.out);
    const shape = (json: string) =>
      JSON.parse(json).nodes.map(
        ({ key, attributes: { x, y, ...rest } }: { key: string; attributes: { x: number; y: number } }) => ({
          key,
          rest,
        }),
      );
    expect(shape(forth.out)).toEqual(shape(text('news.json')));
  });

  it('reads one annotation that is printed over many lines', async () => {
    expect((await hearsay(['info', 'pretty.jsonl'], { cwd })).out).toContain('article    court');
  });

  it('leaves out the second of two texts with one id, and says so', async () => {
    const { status, err } = await hearsay(['build', 'monday.jsonl', 'other-monday.jsonl', '-o', 'clash.json'], { cwd });
    expect(err).toBe(
      'hearsay: two different texts have the id "monday": the later one is left out; give it another with --id\n',
    );
    expect(status).toBe(1);
    expect(text('clash.json')).not.toContain('Zelenský');
  });

  it('makes a page in one file, which reads back without loss', async () => {
    await hearsay(['build', 'news.json', '-o', 'page.html'], { cwd });
    expect(text('page.html')).toMatch(/^<!doctype html>/);
    const markup = text('page.html').replace(/(<script[^>]*>).*?<\/script>/gs, '$1');
    expect(markup).not.toMatch(/\b(?:src|href)="(?!data:)/);
    expect((await hearsay(['build', 'page.html'], { cwd })).out).toBe(text('news.json'));
    expect((await hearsay(['build', 'news.json', '--format', 'html'], { cwd })).out).toBe(text('page.html'));
  });

  it('leaves out relations that are less sure than asked for', async () => {
    const relations = (out: string): number[] =>
      JSON.parse(out).edges.flatMap(({ attributes }: { attributes: { kind: string; confidence: number } }) =>
        attributes.kind === 'relation' ? [attributes.confidence] : [],
      );
    const all = relations((await hearsay(['build', 'doubtful.jsonl'], { cwd })).out);
    const { out, err, status } = await hearsay(['build', 'doubtful.jsonl', '--min-confidence', '0.5'], { cwd });
    const likely = all.filter((confidence) => confidence > 0.5);
    expect(relations(out)).toEqual(likely);
    expect(likely.length).toBeLessThan(all.length);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('refuses a share that is none', async () => {
    const { err, status } = await hearsay(['build', 'news.jsonl', '--min-confidence', '70'], { cwd });
    expect(status).not.toBe(0);
    expect(err).toContain('give a number from 0 to 1, as 0.5, instead of "70"');
  });

  it('writes the quotations as CSV', async () => {
    await hearsay(['build', 'news.json', '-o', 'quotations.csv'], { cwd });
    expect(text('quotations.csv')).toMatch(/^\uFEFFid,article,date,speaker,/);
    const { out } = await hearsay(['quotes', 'news.json', '--csv'], { cwd });
    expect(out).toBe(text('quotations.csv'));
  });

  it('writes through a link, and to a device as it is', async () => {
    await hearsay(['build', 'monday.jsonl', '-o', 'target.json'], { cwd });
    symlinkSync('target.json', join(cwd, 'link.json'));
    await hearsay(['build', 'news.jsonl', '-o', 'link.json'], { cwd });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(text('target.json')).toBe(text('news.json'));
    expect((await hearsay(['build', 'news.jsonl', '-o', '/dev/null', '--format', 'json'], { cwd })).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
