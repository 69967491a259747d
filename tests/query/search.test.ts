import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { info } from '../../src/query/info.ts';
import { createSearcher, search } from '../../src/query/search.ts';
import { annotations, hostileText } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

const graph = buildGraph(news);
const found = (words: string) => search(graph, words).map(({ kind, label }) => `${kind}: ${label}`);

describe('search', () => {
  it('finds a name first, without case and accents, and what is said of it after', () => {
    expect(found('ZELENSKÝ')[0]).toBe('person: Volodymyr Zelensky');
    expect(found('zelensky')).toContain('statement: that Volodymyr Zelensky had refused to meet Putin');
  });

  it('finds the beginnings of words, and words that are nearly so', () => {
    expect(found('witk')[0]).toBe('person: Steve Witkoff');
    expect(found('Witkof')[0]).toBe('person: Steve Witkoff');
  });

  it('finds words of quotations, all of which have to occur', () => {
    expect(found('talks long')).toEqual(['statement: "The talks will be long,"']);
    expect(found('talks Leeds')).toEqual([]);
  });

  it('finds relations by predicate, title and type', () => {
    for (const words of ['spokesman', 'role'])
      expect(found(words)).toContain('relation: Dmitry Peskov – spokesman – Vladimir Putin');
    expect(found('refuse').filter((hit) => hit.startsWith('relation:'))).toHaveLength(2);
  });

  it('takes any words, also the names of properties that every object has', () => {
    const searcher = createSearcher(graph);
    for (const words of ['', '__proto__', 'constructor', 'toString hasOwnProperty'])
      expect(searcher.search(words)).toEqual([]);
    fc.assert(
      fc.property(annotations, hostileText, (articles, words) => {
        expect(Array.isArray(search(buildGraph(articles), words))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('info', () => {
  it('counts nodes, edges and relations by kind, and speakers by statements', () => {
    const { nodes, edges, nodeKinds, edgeKinds, relationTypes, speakers, articles } = info(graph);
    expect([nodes, edges]).toEqual([graph.order, graph.size]);
    expect([...nodeKinds]).toEqual([
      ['person', 9],
      ['statement', 9],
      ['article', 4],
      ['place', 4],
      ['organization', 1],
      ['source', 1],
    ]);
    expect(edgeKinds.get('within')).toBe(1);
    expect([...relationTypes]).toEqual([
      ['CONSULT', 2],
      ['REJECT', 2],
      ['kin', 1],
      ['role', 1],
    ]);
    expect(speakers[0]).toEqual({ name: 'Dmitry Peskov', statements: 2 });
    expect(articles.map(({ id, publisher }) => [id, publisher])).toEqual([
      ['court', null],
      ['monday', 'UPI'],
      ['tuesday', 'Ukrinform'],
      ['wednesday', null],
    ]);
  });
});
