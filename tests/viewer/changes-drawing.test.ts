import { describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { select, showGraph } from '../../viewer/state/changes.ts';
import { arrange, drawWhole, pin, unpin, unpinAll } from '../../viewer/state/changes-drawing.ts';
import { INITIAL_STATE } from '../../viewer/state/viewer-state.ts';
import { drawnPart } from '../../viewer/state/whole.ts';
import { writeGraph } from '../../viewer/state/write.ts';
import { largeGraph } from '../bench/large-graph.ts';
import { PUTIN, talksGraph, USHAKOV } from './graph.ts';

const shown = showGraph(INITIAL_STATE, talksGraph(), 'talks.json');

describe('changes of the drawing', () => {
  it('keep a middle only for the radial layout', () => {
    expect(arrange(shown, 'radial', PUTIN)).toMatchObject({ layout: 'radial', center: PUTIN });
    expect(arrange(arrange(shown, 'radial', PUTIN), 'layered', PUTIN)).toMatchObject({
      layout: 'layered',
      center: null,
    });
  });

  it('pin and unpin, and forget the pins of another graph', () => {
    const pinned = pin(pin(shown, PUTIN, { x: 1, y: 2 }), USHAKOV, { x: 3, y: 4 });
    expect([...unpin(pinned, PUTIN).pinned.keys()]).toEqual([USHAKOV]);
    expect(unpinAll(pinned).pinned.size).toBe(0);
    expect(showGraph(pinned, talksGraph(), 'other.json').pinned.size).toBe(0);
    expect(shown.pinned.size).toBe(0);
  });

  it('put what was moved by hand into downloads, and leave the graph alone', async () => {
    const graph = talksGraph();
    const positions = new Map([[PUTIN, { x: 77, y: -5 }]]);
    const saved = json.read(await writeGraph(graph, 'json', { positions }).text());
    expect(saved.getNodeAttributes(PUTIN)).toMatchObject({ x: 77, y: -5 });
    expect(graph.getNodeAttribute(PUTIN, 'x')).not.toBe(77);
  });
});

describe('a graph too large to be drawn unasked', () => {
  const large = largeGraph(1000, 25_500);

  it('begins empty, and shows what belongs to the selection', () => {
    expect(drawnPart(large, null, false)).toEqual(new Set());
    expect(drawnPart(large, { kind: 'node', key: 'person:0' }, false)).toContain('person:0');
  });

  it('is drawn whole on demand, and the next one asks again', () => {
    expect(drawnPart(large, null, drawWhole(shown).isWhole)).toBeNull();
    expect(showGraph(drawWhole(shown), large, 'large.json').isWhole).toBe(false);
    expect(select(drawWhole(shown), null).isWhole).toBe(true);
  });

  it('is no small one', () => {
    expect(drawnPart(talksGraph(), null, false)).toBeNull();
  });
});
