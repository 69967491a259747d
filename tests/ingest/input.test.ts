import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { parseAnnotation } from '../../src/ingest/annotation.ts';
import { decode } from '../../src/ingest/decode.ts';
import { detect } from '../../src/ingest/detect.ts';
import { readInput } from '../../src/ingest/files.ts';
import { fromHtml } from '../../src/ingest/html.ts';
import { fromJsonl } from '../../src/ingest/jsonl.ts';
import { fromText } from '../../src/ingest/text.ts';
import { anyText } from './any-text.ts';
import { lexicon } from './lexicon.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  const text = '“Never,” Zoë said.\r\n\u00A0It’s 5\u00A0€ 😀';
  const utf16 = (little: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    for (const [index, char] of `\uFEFF${text}`.split('').entries())
      view.setUint16(2 * index, char.charCodeAt(0), little);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE', utf16(true)],
    ['UTF-16 BE', utf16(false)],
  ])('%s', (_, input) => {
    expect(decode(input)).toBe(text);
  });

  test('what is no UTF-8 is windows-1252', () => {
    expect(decode(bytes('\x93Never,\x94 Zo\xEB said.'))).toBe('“Never,” Zoë said.');
  });

  test('one broken byte in UTF-8 does no harm to the rest', () => {
    expect(decode(Uint8Array.of(...utf8('“Never,” she said'), 0xe2))).toBe('“Never,” she said\uFFFD');
  });

  test.each([
    '%PDF-1.7',
    'PK\x03\x04abc',
    '\x89PNG\r\n',
    '\xFF\xD8\xFF\xE0',
    '\x1F\x8B\x08',
    'GIF89a',
    'ab\0c',
    '\x01\x02\x03\x04',
  ])('binary %j is an error', (magic) => {
    expect(() => decode(bytes(magic))).toThrow(HearsayError);
  });
});

describe('detect', () => {
  const annotation = '{"id":"a","text":"x","entities":[],"attributions":[]}';
  test.each([
    ['Mayor stays\n\nThe mayor …', 'a.txt', 'article'],
    ['', 'a.txt', 'article'],
    ['<5 percent of voters stayed home.', 'a.txt', 'article'],
    ['{brackets} open this text', 'a.txt', 'article'],
    ['The mayor …', 'a.html', 'html'],
    ['\uFEFF \n<!-- hello -->\n<!DOCTYPE html><html>', '-', 'html'],
    ['<p>One', '-', 'html'],
    ['<?xml version="1.0"?><html xmlns="a">', 'a.xhtml', 'html'],
    ['<?xml version="1.0"?>\n<!-- by us -->\n<gexf version="1.3">', '-', 'gexf'],
    ['<gexf>', 'a.xml', 'gexf'],
    ['{"id":"a","text":"x"}\n{"id":"b","text":"y"}', '-', 'articles'],
    ['\n not json\n{"id":"a","text":"x"}', 'a.jsonl', 'articles'],
    ['{\n  "id": "a",\n  "text": "x"\n}\n', 'a.json', 'articles'],
    [annotation, 'a.jsonl', 'annotations'],
    ['{"format":"hearsay-graph","version":9}', 'a.json', 'graph'],
    ['{"options":{},"attributes":{},"nodes":[],"edges":[]}', 'a.json', 'graphology'],
  ])('%j in %s', (text, name, kind) => {
    expect(detect(text, name)).toBe(kind);
  });

  test.each([
    ['{"a":1}', 'a.json'],
    ['[1,2]', 'a.json'],
    ['{"id":"a",', '-'],
    ['{"__proto__":{"text":"x"}}', '-'],
    ['<?xml version="1.0"?><rss version="2.0">', 'a.xml'],
  ])('%j in %s is an error', (text, name) => {
    expect(() => detect(text, name)).toThrow(HearsayError);
  });
});

describe('JSONL', () => {
  test('a line gives the article, and its text what the line does not say', () => {
    const text = 'Mayor stays\n\nBy Jane Doe\n\nDec. 2 (UPI) -- The mayor stays.';
    expect(
      fromJsonl(JSON.stringify({ id: 'a', text, byline: null, publishedAt: '2025-12-02', more: 1 }), lexicon),
    ).toMatchObject({
      id: 'a',
      title: 'Mayor stays',
      byline: 'Jane Doe',
      publisher: 'UPI',
      publishedAt: '2025-12-02',
      text,
    });
  });

  test.each([
    '',
    'nonsense',
    'null',
    '[]',
    '{"id":"a"}',
    '{"text":"x"}',
    '{"id":"","text":"x"}',
    '{"id":1,"text":"x"}',
    '{"id":"a","text":" "}',
    '{"id":"a","text":"x","publishedAt":"yesterday"}',
  ])('%j is an error of one line', (line) => {
    expect(() => fromJsonl(line, lexicon)).toThrow(HearsayError);
    expect(() => fromJsonl(line, lexicon)).toThrow(/^[^\n]+$/);
  });

  const empty = { title: null, byline: null, publisher: null, url: null, publishedAt: null, language: 'en' };
  const annotation = {
    ...empty,
    id: 'a',
    text: 'Hi',
    sentences: [{ start: 0, end: 2 }],
    entities: [],
    attributions: [],
    relations: [],
  };

  test('an annotation comes back as it was', () => {
    expect(parseAnnotation(JSON.stringify(annotation))).toEqual(annotation);
  });

  test('an annotation whose spans leave the text is an error', () => {
    expect(() => parseAnnotation(JSON.stringify({ ...annotation, text: 'H' }))).toThrow(/0–2 is no place in its text/);
    expect(() => parseAnnotation(JSON.stringify({ ...annotation, relations: undefined }))).toThrow(HearsayError);
  });
});

describe('readInput', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a file comes byte by byte', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Zoë');
    expect(decode(await readInput(join(folder, 'a.txt')))).toBe('Zoë');
    writeFileSync(join(folder, 'b.txt'), '');
    expect(await readInput(join(folder, 'b.txt'))).toHaveLength(0);
  });

  test('a missing file, a directory and a huge file are errors that say so', async () => {
    await expect(readInput(join(folder, 'none'))).rejects.toThrow(/none: no such file$/);
    await expect(readInput(folder)).rejects.toThrow(/a directory/);
    await expect(readInput(join(folder, 'a.txt', 'x'))).rejects.toThrow(/no such file/);
    await expect(readInput('a\0b')).rejects.toThrow(HearsayError);
    writeFileSync(join(folder, 'huge.txt'), '');
    truncateSync(join(folder, 'huge.txt'), 65 * 1024 * 1024);
    await expect(readInput(join(folder, 'huge.txt'))).rejects.toThrow(/larger than 64 MB/);
  });
});

test('any bytes give an article, another kind of input, or a named error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), anyText.map(utf8)), async (input) => {
      try {
        const text = decode(input);
        const kind = detect(text, '-');
        if (kind === 'article') fromText(text, { id: 'a' }, lexicon);
        if (kind === 'html') await fromHtml(text, { id: 'a' }, lexicon);
      } catch (error) {
        expect(error).toBeInstanceOf(HearsayError);
      }
    }),
    { numRuns: 300 },
  );
});
