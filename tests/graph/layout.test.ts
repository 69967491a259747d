import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { nodeSize } from '../../src/graph/style.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { annotations } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

function laidOut(articles = news): KnowledgeGraph {
  const graph = buildGraph(articles);
  layout(graph);
  return graph;
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the layout', () => {
  it('gives the same positions on every run, whatever the order of the articles', () => {
    expect(laidOut([...news].reverse()).export()).toEqual(laidOut().export());
  });

  it('draws no node over another', () => {
    const graph = laidOut();
    const discs = graph.mapNodes((key, { x, y, kind }) => ({ key, x, y, radius: nodeSize(kind, graph.degree(key)) }));
    for (const a of discs)
      for (const b of discs)
        if (a.key < b.key) expect(distance(a, b), `${a.key} ${b.key}`).toBeGreaterThan(a.radius + b.radius);
  });

  it('puts a speaker nearer to what he said than to the court report of another town', () => {
    const graph = laidOut();
    const at = (key: string) => graph.getNodeAttributes(key);
    const peskov = at('person:dmitry peskov');
    expect(distance(peskov, at('statement:monday/a2'))).toBeLessThan(distance(peskov, at('person:ellen ward')));
  });

  it('keeps isolated nodes near the others', () => {
    const graph = laidOut();
    const width = Math.max(...graph.mapNodes((_, { x, y }) => Math.hypot(x, y)));
    expect(width).toBeLessThan(1000);
  });

  it('finds finite places for any graph', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const graph = buildGraph(list);
        layout(graph, { iterations: 3 });
        graph.forEachNode((_, { x, y }) => expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]));
      }),
      { numRuns: 50 },
    );
  });
});
