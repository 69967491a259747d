import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/graph/layouts/columns.ts';
import { analyze } from '../../viewer/state/analysis.ts';
import { dress } from '../../viewer/state/dress.ts';
import { hueLegend } from '../../viewer/state/hue-legend.ts';
import { isSlow } from '../../viewer/state/measures.ts';
import { buildScene } from '../../viewer/state/scene.ts';
import { mostLinked, sceneSkeleton } from '../../viewer/state/scene-skeleton.ts';
import { PUTIN, talksGraph, USHAKOV } from './graph.ts';

const graph = talksGraph();
const scene = buildScene(graph, { hidden: new Set(['article']), folded: false });
const skeleton = sceneSkeleton(scene).export();

function valuesOf(name: 'community' | 'degree' | 'betweenness'): ReadonlyMap<string, number> {
  const answer = analyze({ type: 'measure', name, skeleton });
  if (answer.type !== 'values') throw new Error('no values');
  return answer.values;
}

describe('coloring by a measure', () => {
  it('makes who has more links larger and stronger in color', () => {
    const dressed = dress(scene, 'degree', valuesOf('degree'));
    const [putin, ushakov] = [dressed.getNodeAttributes(PUTIN), dressed.getNodeAttributes(USHAKOV)];
    expect(putin.hue).toBe('level-5');
    expect(putin.size).toBeGreaterThan(ushakov.size);
    expect(scene.getNodeAttribute(PUTIN, 'hue')).toBe('person');
  });

  it('names a community by its most linked member, and counts all of them', () => {
    const rows = hueLegend(scene, 'community', valuesOf('community'));
    expect(rows.map(({ name }) => name)).toContain('around Vladimir Putin');
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(scene.order);
  });

  it('says from where to where a shade goes', () => {
    const rows = hueLegend(scene, 'degree', valuesOf('degree'));
    expect(rows.at(-1)?.name).toBe(`${sceneSkeleton(scene).degree(PUTIN)}`);
    expect(hueLegend(scene, 'betweenness', valuesOf('betweenness')).at(-1)?.name).toMatch(/^\d+(\.\d)? %$/);
  });

  it('asks before betweenness of a large graph, and for nothing else', () => {
    expect(isSlow('betweenness', 5000, 20_000)).toBe(true);
    expect(isSlow('betweenness', 300, 900)).toBe(false);
    expect(isSlow('community', 5000, 20_000)).toBe(false);
  });
});

describe('arranging', () => {
  it('takes whom most lines lead to as the middle where nobody chose another', () => {
    expect(mostLinked(scene)).toBe(PUTIN);
  });

  it('computes each layout for what is shown', () => {
    const columns = columnsOf(graph);
    const arrangements = [{ name: 'force' }, { name: 'radial', center: PUTIN }, { name: 'layered', columns }] as const;
    for (const arrangement of arrangements) {
      const answer = analyze({ type: 'layout', skeleton, arrangement });
      expect(answer.type === 'positions' && answer.positions.size, arrangement.name).toBe(scene.order);
    }
  });

  it('tells what went wrong in the answer', () => {
    const answer = analyze({ type: 'layout', skeleton, arrangement: { name: 'radial', center: 'person:nobody' } });
    expect(answer).toMatchObject({ type: 'failed', message: expect.stringContaining('person:nobody') });
  });
});
