import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { colorsOf } from '../../viewer/drawing/colors.ts';
import { nearIn } from '../../viewer/drawing/show-focus.ts';
import { toSvg, type View } from '../../viewer/drawing/svg.ts';
import { focusOn } from '../../viewer/state/focus.ts';
import { buildScene } from '../../viewer/state/scene.ts';
import { PUTIN, relationNamed, talksGraph, ZELENSKY } from '../viewer/graph.ts';

const graph = talksGraph();
graph.updateEachNodeAttributes((_, node, index = graph.nodes().indexOf(_)) => ({
  ...node,
  x: (index % 6) * 120,
  y: Math.floor(index / 6) * 90,
}));
const scene = buildScene(graph, { hidden: new Set(['article']), folded: false });
const colors = colorsOf(false);
const view: View = {
  ...{ width: 800, height: 600, scale: 1, colors, near: null },
  project: ({ x, y }) => ({ x: x + 50, y: 550 - y }),
  labels: { nodes: new Map(scene.nodes().map((key) => [key, 'right'])), edges: new Set(scene.edges()) },
};
const parse = (svg: string) => parseHTML(svg).document;
const drawn = parse(toSvg(scene, view));

describe('the picture as SVG', () => {
  it('holds every node in the color of its kind, and its name', () => {
    const { x, y } = scene.getNodeAttributes(PUTIN);
    const disc = drawn.querySelector(`circle[cx="${x + 50}"][cy="${550 - y}"]`);
    expect(disc?.getAttribute('fill')).toBe(colors.hues.person);
    const names = [...drawn.querySelectorAll('text')].map((each) => each.textContent);
    expect(names).toContain('Vladimir Putin');
    const people = scene.filterNodes((_, { kind }) => kind !== 'statement');
    expect(drawn.querySelectorAll('circle')).toHaveLength(people.length);
  });

  it('draws claims dashed, hedges dotted, what the article asserts solid, and a bar where something is denied', () => {
    const count = (pattern: string) => scene.filterEdges((_, edge) => edge.pattern === pattern).length;
    expect(drawn.querySelectorAll('[stroke-dasharray="7 4"]')).toHaveLength(count('claimed'));
    expect(drawn.querySelectorAll('[stroke-dasharray="2 3"]')).toHaveLength(count('hedged'));
    const denied = scene.filterEdges((_, edge) => edge.denied);
    expect(denied.length).toBeGreaterThan(0);
    expect(drawn.querySelectorAll('.bar')).toHaveLength(denied.length);
    expect(drawn.querySelectorAll('.arrow')).toHaveLength(scene.size - denied.length);
    expect(drawn.querySelector('.bar')?.getAttribute('fill')).toBe(colors.denied);
  });

  it('writes the words of a relation along its line', () => {
    const words = [...drawn.querySelectorAll('text[transform]')].map((each) => each.textContent);
    expect(words).toContain(scene.getEdgeAttribute(relationNamed(graph, 'son-in-law'), 'label'));
  });

  it('fades what is far from the focus', () => {
    const near = nearIn(scene, focusOn(graph, { kind: 'node', key: ZELENSKY }));
    const faded = parse(toSvg(scene, { ...view, near })).querySelectorAll('g[opacity]');
    const labels = scene.filterNodes((key, { label }) => !near.nodes.has(key) && label !== '').length;
    expect(faded).toHaveLength(scene.order - near.nodes.size + labels + scene.size - near.edges.size);
  });

  it('never lets a name become markup', () => {
    const hostile = talksGraph();
    hostile.mergeNodeAttributes(PUTIN, { label: '</text><script>alert(1)</script>&\u0000"' });
    const svg = toSvg(buildScene(hostile, { hidden: new Set(), folded: false }), view);
    expect(parse(svg).querySelector('script')).toBeNull();
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&#60;script&#62;');
  });

  it('draws a line of somebody to themselves as a loop', () => {
    const own = talksGraph();
    const edge = own.getEdgeAttributes(relationNamed(own, 'son-in-law'));
    own.addEdgeWithKey('relation:own', PUTIN, PUTIN, edge);
    const loops = parse(toSvg(buildScene(own, { hidden: new Set(), folded: false }), view));
    expect([...loops.querySelectorAll('path')].filter((path) => path.getAttribute('d')?.includes(' C'))).toHaveLength(
      1,
    );
  });
});
