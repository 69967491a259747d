import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { focusOn } from '../../viewer/state/focus.ts';
import { neighborhood } from '../../viewer/state/neighborhood.ts';
import { buildScene } from '../../viewer/state/scene.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { PUTIN, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();
const everything = visibleOf(graph, { hidden: new Set(), filters: NO_FILTERS });
const around = (key: string, depth: number) => neighborhood(graph, everything, { kind: 'node', key }, depth);
const nodes = fc.constantFrom(...graph.nodes());

describe('the neighborhood', () => {
  it('goes over statements as over relations', () => {
    const near = around('person:andriy yermak', 1);
    expect([...near].sort()).toEqual(['person:andriy yermak', ZELENSKY]);
    // Putin calls Zelensky's government a "thieving junta".
    expect(around('person:andriy yermak', 2)).toContain(PUTIN);
    expect(around('person:andriy yermak', 2)).not.toContain(USHAKOV);
    expect(around('person:andriy yermak', 3)).toContain(USHAKOV);
  });

  it('does not join two that only stand in one article', () => {
    expect(around('place:miami', 3)).toEqual(new Set(['place:miami']));
  });

  it('is at one step what stands out when the node is selected', () => {
    fc.assert(
      fc.property(nodes, (key) => {
        const focus = focusOn(graph, { kind: 'node', key }).nodes;
        const near = around(key, 1);
        expect([...focus].filter((each) => !near.has(each))).toEqual([]);
      }),
    );
  });

  it('grows with every step', () => {
    fc.assert(
      fc.property(nodes, fc.integer({ min: 1, max: 3 }), (key, depth) => {
        const wider = around(key, depth + 1);
        expect([...around(key, depth)].every((each) => wider.has(each))).toBe(true);
      }),
    );
  });

  it('goes only over what is visible, and the scene shows nothing beyond', () => {
    const hidden = new Set(['statement']);
    const visible = visibleOf(graph, { hidden, filters: NO_FILTERS });
    const near = neighborhood(graph, visible, { kind: 'node', key: USHAKOV }, 1);
    expect([...near].sort()).toEqual([PUTIN, USHAKOV].sort());
    const scene = buildScene(graph, { hidden, folded: false, filters: NO_FILTERS, around: near });
    expect(scene.nodes().sort()).toEqual([PUTIN, USHAKOV].sort());
    expect(scene.size).toBe(1);
  });
});
