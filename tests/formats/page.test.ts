import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage, writePage } from '../../src/formats/page.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { detect } from '../../src/ingest/detect.ts';
import { annotation } from '../support/annotations.ts';
import { annotations } from '../support/arbitraries.ts';
import { court, news } from '../support/news.ts';

const PLACE = '<script type="application/json" id="hearsay-graph"></script>';
const TEMPLATE = `<!doctype html>\n<html><body><script>const a = '<p>';</script>${PLACE}</body></html>\n`;

/** The page around the graph. */
const around = (page: string): string => page.replace(/(id="hearsay-graph">)[^<]*/, '$1');

describe('the page in one file', () => {
  it('reads back to the graph that was put into it, whatever the names', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const graph = buildGraph(list);
        layout(graph, { iterations: 1 });
        const page = writePage(TEMPLATE, graph);
        expect(readPage(page).export()).toEqual(graph.export());
        expect(around(page)).toBe(TEMPLATE);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', '$& $` $1', PLACE, ']]>'])(
    'stays whole when an article says %s',
    (text) => {
      const graph = buildGraph([annotation('a', text, { title: text })]);
      const page = writePage(TEMPLATE, graph);
      expect(around(page)).toBe(TEMPLATE);
      expect(readPage(page).export()).toEqual(graph.export());
    },
  );

  it('takes another graph instead of the one it has', () => {
    const first = writePage(TEMPLATE, buildGraph(news));
    expect(writePage(first, buildGraph([court]))).toBe(writePage(TEMPLATE, buildGraph([court])));
  });

  it('is known as what it is, also under another name', () => {
    expect(detect(writePage(TEMPLATE, buildGraph([court])), 'mail.txt')).toBe('page');
    expect(detect(TEMPLATE.replace(PLACE, ''), 'mail.html')).toBe('html');
  });

  it('without a graph, or without the place for one, is an error', () => {
    expect(() => readPage(TEMPLATE)).toThrow('not a page of hearsay with a graph inside');
    expect(() => writePage('<html></html>', buildGraph([]))).toThrow('no place for a graph');
  });
});
