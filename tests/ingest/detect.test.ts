import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { detect } from '../../src/ingest/detect.ts';
import { anyText } from './any-text.ts';
import { example } from './lexicon.ts';

const article = '{"id": "a", "text": "Putin spoke on Tuesday."}';
const annotation = '{"id": "a", "text": "Putin spoke.", "entities": [], "attributions": [], "relations": []}';
const graphology = '{"options": {}, "attributes": {}, "nodes": [{"key": "a"}], "edges": []}';
const hearsay = '{"format": "hearsay-graph", "version": 1, "nodes": [], "edges": []}';

describe('detect', () => {
  test.each(['interview.txt', 'court.txt', 'press-release.txt', 'wire.txt', 'upi-witkoff.txt'])(
    '%s is an article',
    (name) => {
      expect(detect(example(name), name)).toBe('article');
      expect(detect(example(name), '-')).toBe('article');
    },
  );

  test.each<[string, string]>([
    [example('page.html'), 'html'],
    ['<!-- saved page -->\n<!DOCTYPE html>\n<html>', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n<html>', 'html'],
    ['<p>The mayor said no.</p>', 'html'],
    ['<gexf version="1.3">', 'gexf'],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<!-- by Gephi -->\n<gexf xmlns="http://gexf.net/1.3">', 'gexf'],
    ['<viz:gexf xmlns:viz="http://gexf.net/1.3">', 'gexf'],
    [article, 'articles'],
    [`${article}\n${article}\n`, 'articles'],
    ['{\n  "id": "a",\n  "text": "Putin spoke."\n}\n', 'articles'],
    [annotation, 'annotations'],
    [`${annotation}\r\n${annotation}\r\n`, 'annotations'],
    [JSON.stringify(JSON.parse(annotation), null, 2), 'annotations'],
    [hearsay, 'graph'],
    ['{"format": "hearsay-graph", "version": 99}', 'graph'],
    [JSON.stringify(JSON.parse(hearsay), null, 2), 'graph'],
    [graphology, 'graphology'],
    [JSON.stringify(JSON.parse(graphology), null, '\t'), 'graphology'],
  ])('%j is %s, whatever stands before it', (text, kind) => {
    for (const before of ['', '\uFEFF', ' \r\n\t', '\uFEFF\n\n']) expect(detect(before + text, '-')).toBe(kind);
  });

  test('a broken line does not hide what the others are', () => {
    expect(detect(`{"id": "x"\n\n${article}\n`, '-')).toBe('articles');
    expect(detect(`no JSON\n${article}\n`, 'today.jsonl')).toBe('articles');
    expect(detect(`${article}\n{"id": "b", "te`, '-')).toBe('articles');
  });

  test.each([
    '<5 percent of voters stayed at home, the agency said.',
    '{This story has been updated.} The mayor said no.',
    '[UPDATED] The mayor said no.',
    '["We stay," the mayor said.]',
    '"We stay," the mayor said.',
    '-- The mayor said no.',
    '2025',
    '',
  ])('“%s” is an article although it does not begin like one', (text) => {
    expect(detect(text, '-')).toBe('article');
    expect(detect(text, 'story.txt')).toBe('article');
  });

  test.each<[string, string]>([
    ['{"a": 1}', '-'],
    ['{"a": 1}', 'a.txt'],
    ['{}', '-'],
    ['[1, 2, 3]', '-'],
    [`[${article}, ${article}]`, '-'],
    [`[\n${article},\n${article}\n]`, 'articles.json'],
    ['{"id": "a", "text": 7}', 'a.jsonl'],
    ['{"id": "a", "tex', 'a.json'],
    ['{"id": "a", "tex', '-'],
    ['no JSON', 'a.json'],
  ])('%s in %s is JSON of another kind: the error says what was expected', (text, name) => {
    expect(() => detect(text, name)).toThrow(HearsayError);
    expect(() => detect(text, name)).toThrow(/expected \{"id", "text"\}/);
  });

  test('XML of another kind is an error that names it', () => {
    expect(() => detect('<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'news.xml')).toThrow(
      'XML that hearsay does not read (<rss>): expected GEXF or HTML',
    );
  });

  test('the ending tells where the text does not', () => {
    expect(detect('just words', 'a.html')).toBe('html');
    expect(detect('<b-story>The mayor</b-story>', 'a.HTM')).toBe('html');
    expect(detect('just words', 'a.gexf')).toBe('gexf');
  });

  test('any text is of a kind or a clear error', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        '"',
        ':',
        '\n',
        '<',
        '>',
        '<!--',
        '-->',
        '<?',
        '<!DOCTYPE',
        'html',
        'gexf',
        article,
        graphology,
      ),
      anyText,
    );
    const names = fc.constantFrom('-', 'a.txt', 'a.json', 'a.jsonl', 'a.html', 'a.gexf', 'a', '');
    fc.assert(
      fc.property(fc.array(part), names, (parts, name) => {
        try {
          detect(parts.join(''), name);
        } catch (error) {
          if (!(error instanceof HearsayError) || error.message.includes('\n')) throw error;
        }
      }),
    );
  });
});
