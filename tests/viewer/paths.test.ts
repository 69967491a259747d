import { describe, expect, it } from 'vitest';
import { extend, select, showGraph } from '../../viewer/state/changes.ts';
import { describe as describeInWords } from '../../viewer/state/describe.ts';
import { focusOn } from '../../viewer/state/focus.ts';
import { evidenceOf } from '../../viewer/state/passage.ts';
import { edgesOfPath, nodesOfPath, pathBetween } from '../../viewer/state/paths.ts';
import { INITIAL_STATE, type Selection } from '../../viewer/state/viewer-state.ts';
import { PUTIN, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();
const path: Selection = { kind: 'path', source: USHAKOV, target: ZELENSKY };

describe('a path', () => {
  const steps = pathBetween(graph, USHAKOV, ZELENSKY) ?? [];

  it('leads from one to the other, step by step', () => {
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [USHAKOV, PUTIN],
      [PUTIN, ZELENSKY],
    ]);
    expect(pathBetween(graph, USHAKOV, 'place:miami')).toBeNull();
    expect(pathBetween(graph, USHAKOV, USHAKOV)).toEqual([]);
  });

  it('stands out with the statements that it goes over', () => {
    const told = pathBetween(graph, PUTIN, 'place:russia') ?? [];
    const between = nodesOfPath(graph, told).filter((key) => key.startsWith('statement:'));
    for (const key of between) expect(edgesOfPath(graph, told)).toContain(graph.edges(PUTIN, key)[0]);
    const { nodes, edges } = focusOn(graph, path);
    expect(nodes).toContain(PUTIN);
    for (const { edge } of steps) expect(edges).toContain(edge);
  });

  it('rests on passages, of which the article shows the first', () => {
    expect(evidenceOf(graph, path).length).toBeGreaterThan(1);
    expect(describeInWords(graph, path)).toBe('From Yuri Ushakov to Volodymyr Zelensky');
  });

  it('is what a second node picked beside the first asks for', () => {
    const opened = showGraph(INITIAL_STATE, graph, '');
    const first = select(opened, { kind: 'node', key: USHAKOV });
    expect(extend(first, { kind: 'node', key: ZELENSKY }).selection).toEqual(path);
    expect(extend(opened, { kind: 'node', key: ZELENSKY }).selection).toEqual({ kind: 'node', key: ZELENSKY });
    const statement: Selection = { kind: 'node', key: 'statement:upi-witkoff/a1' };
    expect(extend(first, statement).selection).toEqual(statement);
    expect(extend(first, null).selection).toBeNull();
  });
});
