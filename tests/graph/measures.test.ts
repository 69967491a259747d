import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { betweenness, communities, degrees } from '../../src/graph/measures.ts';
import { join, type Skeleton } from '../../src/graph/skeleton.ts';

/** Two camps of four who all know each other, and one go-between. */
function camps(): Skeleton {
  const graph: Skeleton = new UndirectedGraph();
  const camp = (name: string) => [1, 2, 3, 4].map((n) => `person:${name} ${n}`);
  for (const key of [...camp('east'), ...camp('west'), 'person:envoy']) graph.addNode(key, { x: 0, y: 0, size: 5 });
  for (const members of [camp('east'), camp('west')])
    for (const a of members) for (const b of members) if (a < b) join(graph, a, b, 1);
  join(graph, 'person:envoy', 'person:east 1', 1);
  join(graph, 'person:envoy', 'person:west 1', 1);
  return graph;
}

describe('measures', () => {
  it('finds the camps', () => {
    const found = communities(camps());
    expect(found.get('person:east 1')).toBe(found.get('person:east 4'));
    expect(found.get('person:west 2')).toBe(found.get('person:west 3'));
    expect(found.get('person:east 2')).not.toBe(found.get('person:west 2'));
    expect(communities(camps())).toEqual(found);
  });

  it('finds who stands between them', () => {
    const [most] = [...betweenness(camps())].sort((a, b) => b[1] - a[1]);
    expect(most?.[0]).toBe('person:envoy');
  });

  it('counts with how many each is joined', () => {
    expect(degrees(camps()).get('person:east 1')).toBe(4);
    expect(degrees(camps()).get('person:envoy')).toBe(2);
  });

  it('takes a graph without lines', () => {
    const alone: Skeleton = new UndirectedGraph();
    alone.addNode('person:alone', { x: 0, y: 0, size: 5 });
    expect([communities(alone), betweenness(alone), degrees(alone)]).toEqual(
      Array.from({ length: 3 }, () => new Map([['person:alone', 0]])),
    );
  });
});
