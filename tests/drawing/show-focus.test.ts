import { describe, expect, it } from 'vitest';
import { nearIn } from '../../viewer/drawing/show-focus.ts';
import { focusOn } from '../../viewer/state/focus.ts';
import { buildScene } from '../../viewer/state/scene.ts';
import { PUTIN, talksGraph, ZELENSKY } from '../viewer/graph.ts';

const graph = talksGraph();
const shown = { hidden: new Set(['article']), folded: false };

describe('what stands out in the drawing', () => {
  it('is what belongs to the focus, as far as it is drawn', () => {
    const focus = focusOn(graph, { kind: 'node', key: PUTIN });
    const near = nearIn(buildScene(graph, { ...shown, hidden: new Set(['article', 'place']) }), focus);
    expect(near.nodes).toContain(ZELENSKY);
    for (const key of near.nodes) expect(key).not.toMatch(/^place:/);
    expect([...near.edges].every((key) => focus.edges.has(key))).toBe(true);
    expect(near.edges.size).toBeGreaterThan(0);
  });

  it('is, of folded statements, the line between two that belong to it', () => {
    const scene = buildScene(graph, { ...shown, folded: true });
    const near = nearIn(scene, focusOn(graph, { kind: 'pair', source: PUTIN, target: ZELENSKY }));
    expect([...near.edges].map((key) => scene.extremities(key))).toContainEqual([PUTIN, ZELENSKY]);
  });

  it('is nothing without a focus', () => {
    expect(nearIn(buildScene(graph, shown), null)).toEqual({ nodes: new Set(), edges: new Set() });
  });
});
