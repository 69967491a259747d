import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { keepLikely } from '../../src/graph/likely.ts';
import { talks } from '../viewer/talks.ts';

test('what was read with too little confidence goes, and whom nothing else ties to the graph', () => {
  const [first, ...others] = talks.relations;
  if (!first) throw new Error('the example has relations');
  const doubtful = {
    ...talks,
    relations: [{ ...first, confidence: 0.9 }, ...others.map((r) => ({ ...r, confidence: 0.2 }))],
  };
  const graph = buildGraph([doubtful]);
  const alone = () => graph.filterNodes((node) => graph.degree(node) === 0);
  const before = alone();
  expect(keepLikely(graph, 0.5)).toBe(graph);
  const left = graph.filterEdges((_, { kind }) => kind === 'relation');
  expect(left.map((key) => graph.getEdgeAttributes(key))).toMatchObject([{ type: first.type, confidence: 0.9 }]);
  expect(alone()).toEqual(before);
});
