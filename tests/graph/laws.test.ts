import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { mergeGraphs, removeArticle } from '../../src/graph/merge.ts';
import { EdgeAttributes, NodeAttributes } from '../../src/schema/graph.ts';
import { annotations } from '../support/arbitraries.ts';

/** Laws of graphs, over annotations with hostile names, ids and texts. */
describe('a graph of any articles', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(annotations, (articles) => {
        expect(buildGraph([...articles].reverse()).export()).toEqual(buildGraph(articles).export());
      }),
    );
  });

  it('is the same when an article is added again', () => {
    fc.assert(
      fc.property(annotations, (articles) => {
        expect(buildGraph([...articles, ...articles]).export()).toEqual(buildGraph(articles).export());
      }),
    );
  });

  it('is the merger of graphs of one article each, however they are grouped and ordered', () => {
    fc.assert(
      fc.property(annotations, fc.nat({ max: 4 }), (articles, cut) => {
        const whole = buildGraph(articles).export();
        const each = articles.map((article) => buildGraph([article]));
        expect(mergeGraphs(each).export()).toEqual(whole);
        const halves = [mergeGraphs(each.slice(cut)), mergeGraphs(each.slice(0, cut))];
        expect(mergeGraphs(halves).export()).toEqual(whole);
        expect(mergeGraphs([...each, ...halves]).export()).toEqual(whole);
      }),
    );
  });

  it('is the graph of the others once an article is taken out', () => {
    fc.assert(
      fc.property(annotations, ([first, ...rest]) => {
        if (!first) return;
        expect(removeArticle(buildGraph([first, ...rest]), first.id).export()).toEqual(buildGraph(rest).export());
      }),
    );
  });

  it('holds what the schema says, and evidence that lies in the texts', () => {
    fc.assert(
      fc.property(annotations, (articles) => {
        const { nodes, edges } = buildGraph(articles).export();
        const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
        for (const { attributes } of nodes) NodeAttributes.parse(attributes);
        for (const { attributes } of edges) {
          const { evidence } = EdgeAttributes.parse(attributes);
          expect(evidence.length).toBeGreaterThan(0);
          for (const { article, end } of evidence) expect(end).toBeLessThanOrEqual(lengths.get(article) ?? -1);
        }
      }),
    );
  });

  it('leaves every object alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(annotations, (articles) => {
        buildGraph(articles);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
    );
  });
});
