import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { columnsOf } from '../../src/graph/layouts/columns.ts';
import { layered } from '../../src/graph/layouts/layered.ts';
import type { Point, Positions } from '../../src/graph/layouts/positions.ts';
import { radial } from '../../src/graph/layouts/radial.ts';
import { separate } from '../../src/graph/layouts/separate.ts';
import { join, type Skeleton, skeletonOf } from '../../src/graph/skeleton.ts';
import { news } from '../support/news.ts';

function skeleton(...edges: readonly (readonly [string, string])[]): Skeleton {
  const graph: Skeleton = new UndirectedGraph();
  for (const [source, target] of edges) {
    for (const key of [source, target]) graph.mergeNode(key, { x: 0, y: 0, size: 5 });
    join(graph, source, target, 1);
  }
  return graph;
}

const at = (positions: Positions, key: string): Point => positions.get(key) ?? { x: Number.NaN, y: Number.NaN };
const radius = (positions: Positions, key: string): number => Math.hypot(at(positions, key).x, at(positions, key).y);

const edge = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const anyGraph = fc
  .array(edge, { minLength: 1, maxLength: 80 })
  .map((edges) => skeleton(...edges.map(([a, b]) => [`n${a}`, `n${b}`] as const)));

describe('the radial layout', () => {
  it('puts one into the middle, those one step away on a ring, and those two steps away on the next', () => {
    const places = radial(
      skeleton(['putin', 'ushakov'], ['putin', 'witkoff'], ['witkoff', 'kushner'], ['far', 'away']),
      'putin',
    );
    expect(at(places, 'putin')).toEqual({ x: 0, y: 0 });
    expect(radius(places, 'ushakov')).toBeCloseTo(radius(places, 'witkoff'));
    expect(radius(places, 'kushner')).toBeGreaterThan(radius(places, 'witkoff'));
    expect(radius(places, 'far')).toBeGreaterThan(radius(places, 'kushner'));
  });

  it('places every node once, and none over another', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const places = radial(graph, graph.nodes()[0] ?? '');
        expect([...places.keys()].sort()).toEqual(graph.nodes().sort());
        const points = [...places.values()];
        for (const [i, a] of points.entries())
          for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(15);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the layered layout', () => {
  const graph = buildGraph(news);
  const columns = columnsOf(graph);
  const places = layered(skeletonOf(graph), columns);

  it('stands speakers left of what they said, and what is spoken of right of it', () => {
    graph.forEachEdge((_, { kind }, source, target) => {
      if (kind === 'said') expect(at(places, source).x).not.toBe(at(places, target).x);
      if (kind === 'said' && columns.get(source) === 0) expect(at(places, source).x).toBeLessThan(at(places, target).x);
      if (kind === 'about' && columns.get(target) === 2)
        expect(at(places, target).x).toBeGreaterThan(at(places, source).x);
    });
    expect(new Set([...places.values()].map(({ x }) => x)).size).toBe(3);
  });

  it('lets no line cross where none has to', () => {
    const tangled = skeleton(['a', '3'], ['b', '2'], ['c', '1'], ['3', 'x'], ['2', 'y'], ['1', 'z']);
    const column = (key: string) => (key >= 'x' ? 2 : key >= 'a' ? 0 : 1);
    const untangled = layered(tangled, new Map(tangled.mapNodes((key) => [key, column(key)])));
    for (const [speaker, statement] of [
      ['a', '3'],
      ['b', '2'],
      ['c', '1'],
    ] as const)
      expect(at(untangled, speaker).y).toBeCloseTo(at(untangled, statement).y);
  });

  it('keeps the nodes of a column apart', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const thirds = new Map(any.mapNodes((key) => [key, Number(key.slice(1)) % 3]));
        const points = [...layered(any, thirds).values()];
        expect(points).toHaveLength(any.order);
        for (const [i, a] of points.entries())
          for (const b of points.slice(i + 1)) if (a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThan(23.9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('moving apart', () => {
  it('keeps the order and the gaps, and moves nothing that has room', () => {
    expect(separate([0, 0, 9], 2)).toEqual([-1, 1, 9]);
    const sorted = fc.array(fc.integer({ min: -99, max: 99 })).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, fc.integer({ min: 0, max: 9 }), (wanted, gap) => {
        const apart = separate(wanted, gap);
        const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(apart)).toBeCloseTo(sum(wanted));
        for (const [i, value] of apart.slice(1).entries()) expect(value - (apart[i] ?? 0)).toBeGreaterThan(gap - 1e-6);
      }),
    );
  });
});
