import { describe, expect, it } from 'vitest';
import { legendOf } from '../../viewer/state/legend.ts';
import { lineOf, rowsOf } from '../../viewer/state/lines.ts';
import { buildScene } from '../../viewer/state/scene.ts';
import { PUTIN, relationNamed, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();
const line = (label: string) => lineOf(graph.getEdgeAttributes(relationNamed(graph, label)));

describe('lines', () => {
  it('are solid where the article asserts, dashed where a speaker claims, dotted where it is hedged', () => {
    expect(line('son-in-law')).toEqual({ pattern: 'asserted', denied: false });
    expect(line('take')).toEqual({ pattern: 'claimed', denied: false });
    expect(line('force the hand of')).toEqual({ pattern: 'hedged', denied: false });
  });

  it('end in a bar where the relation is denied', () => {
    expect(line('meet')).toEqual({ pattern: 'asserted', denied: true });
    expect(rowsOf(line('meet'))).toEqual(['asserted', 'denied']);
  });
});

describe('the scene', () => {
  it('leaves out what the legend hides, with the lines to it', () => {
    const scene = buildScene(graph, { hidden: new Set(['person', 'article']), folded: false });
    expect(scene.hasNode(PUTIN)).toBe(false);
    expect(scene.everyEdge((_, { selection }) => selection.kind === 'edge')).toBe(true);
    const undenied = buildScene(graph, { hidden: new Set(['denied']), folded: false });
    expect(undenied.hasEdge(relationNamed(graph, 'meet'))).toBe(false);
    expect(undenied.order).toBe(graph.order);
  });

  it('folds statements into lines that select what one says about the other', () => {
    const scene = buildScene(graph, { hidden: new Set(['article']), folded: true });
    expect(scene.someNode((_, { kind }) => kind === 'statement')).toBe(false);
    const [edge] = scene.filterEdges(PUTIN, ZELENSKY, (_, { selection }) => selection.kind === 'pair');
    expect(edge && scene.getEdgeAttribute(edge, 'selection')).toEqual({
      kind: 'pair',
      source: PUTIN,
      target: ZELENSKY,
    });
  });

  it('keeps the positions of the graph', () => {
    const { x, y } = graph.getNodeAttributes(USHAKOV);
    expect(buildScene(graph, { hidden: new Set(), folded: false }).getNodeAttributes(USHAKOV)).toMatchObject({ x, y });
  });
});

describe('the legend', () => {
  it('counts what there is and says what is hidden', () => {
    const { nodes, lines } = legendOf(graph, new Set(['article']));
    expect(nodes).toEqual([
      { id: 'person', count: 10, shown: true },
      { id: 'organization', count: 4, shown: true },
      { id: 'place', count: 5, shown: true },
      { id: 'source', count: 1, shown: true },
      { id: 'statement', count: 10, shown: true },
      { id: 'article', count: 1, shown: false },
    ]);
    expect(lines.map(({ id }) => id)).toEqual(['asserted', 'claimed', 'hedged', 'denied', 'link']);
  });
});
