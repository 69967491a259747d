import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { regularExpressions, sourcesIn } from './support/sources.ts';

/** Rules of the sources that no compiler checks. */

const all = sourcesIn('src', 'viewer');
/** A source without its comments. */
const code = (text: string): string => text.replace(/^ *(?:\/?\*|\/\/).*$/gm, '');

const PORTABLE = ['schema', 'language', 'lexicon', 'reading', 'graph', 'corrections', 'query', 'formats'];

describe('the sources', () => {
  it.each(PORTABLE)('src/%s runs in a browser: nothing of Node, nothing of what needs Node', (folder) => {
    const imports = /\bfrom '(node:[^']*|(?:\.\.\/)+(?:platform|cli|server|ingest)\/[^']*)'|\bprocess\.|\bBuffer\b/;
    const broken = sourcesIn(`src/${folder}`).filter(({ text }) => imports.test(code(text)));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('is in small files: none over 400 lines, the median at most 60, four of five under 100', () => {
    const lengths = all.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
    expect(lengths.at(-1)).toBeLessThanOrEqual(400);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(lengths.filter((length) => length < 100).length / lengths.length).toBeGreaterThanOrEqual(0.8);
  });

  it('never makes markup of text', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)\b/;
    expect(all.filter(({ text }) => markup.test(code(text))).map(({ path }) => path)).toEqual([]);
  });

  it('is finished', () => {
    expect(
      all.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|nocheck)/.test(text)).map((s) => s.path),
    ).toEqual([]);
  });
});

/** These take quadratic time, and see only lines of at most 240 characters. */
const BOUNDED = [
  'src/ingest/byline.ts',
  'src/ingest/dateline.ts',
  'src/ingest/furniture-rules.ts',
  'src/ingest/head.ts',
];

/** recheck does not know the properties of emoji; each repetition here begins with a character that the one before cannot hold. */
const UNKNOWN = /\\p\{(?:RI|EMod|Extended_Pictographic)\}/;

describe('the regular expressions', () => {
  const files = all
    .filter(({ path }) => !BOUNDED.includes(path))
    .map((source): [string, RegExp[]] => [source.path, regularExpressions(source)])
    .filter(([, expressions]) => expressions.length > 0);

  it.concurrent.each(files)('%s takes linear time', async (_, expressions) => {
    for (const { source, flags } of expressions.filter((e) => !UNKNOWN.test(e.source))) {
      const { status } = await check(source, flags, { timeout: 20_000 });
      expect({ source, status }).toEqual({ source, status: 'safe' });
    }
  });
});
