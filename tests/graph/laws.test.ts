import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { mergeGraphs, removeArticle } from '../../src/graph/merge.ts';
import { annotations } from '../support/arbitraries.ts';

describe('merging', () => {
  it('makes of graphs of one article each the graph of all, in any order', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const whole = buildGraph(list).export();
        expect(mergeGraphs(list.map((a) => buildGraph([a]))).export()).toEqual(whole);
        expect(buildGraph([...list].reverse()).export()).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('counts nothing twice when an article is added again', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const graph = buildGraph(list);
        expect(mergeGraphs([graph, graph]).export()).toEqual(graph.export());
      }),
      { numRuns: 50 },
    );
  });

  it('takes an article out as if it had never been there', () => {
    fc.assert(
      fc.property(annotations, ([first, ...rest]) => {
        if (!first) return;
        expect(removeArticle(buildGraph([first, ...rest]), first.id).export()).toEqual(buildGraph(rest).export());
      }),
      { numRuns: 50 },
    );
  });

  it('refuses two texts under one id', () => {
    fc.assert(
      fc.property(annotations, ([first]) => {
        if (!first) return;
        expect(() => buildGraph([first, { ...first, text: `${first.text} More.` }])).toThrow(/two different texts/);
      }),
      { numRuns: 5 },
    );
  });
});
