import { describe, expect, it } from 'vitest';
import { focusOn } from '../../viewer/state/focus.ts';
import { PUTIN, relationNamed, talksGraph, UKRAINE, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();

describe('the focus', () => {
  it('keeps a person with those they relate to, their statements, and whom these are about', () => {
    const { nodes } = focusOn(graph, { kind: 'node', key: PUTIN });
    for (const key of [PUTIN, USHAKOV, ZELENSKY, UKRAINE, 'statement:upi-witkoff/a7']) expect(nodes).toContain(key);
    expect(nodes).not.toContain('person:andriy yermak');
    expect(nodes).not.toContain('article:upi-witkoff');
  });

  it('keeps a statement with its speaker and its subjects', () => {
    const { nodes } = focusOn(graph, { kind: 'node', key: 'statement:upi-witkoff/a7' });
    expect([...nodes].sort()).toEqual([PUTIN, ZELENSKY, 'statement:upi-witkoff/a7'].sort());
  });

  it('keeps both ends of a relation, who asserts it, and the statement it stands in', () => {
    const { nodes, edges } = focusOn(graph, { kind: 'edge', key: relationNamed(graph, 'force the hand of') });
    expect([...nodes].sort()).toEqual(
      ['person:ilya grashchenkov', PUTIN, 'place:russia', 'statement:upi-witkoff/a8'].sort(),
    );
    expect(edges.size).toBe(1);
  });

  it('keeps of a pair what the one says about the other', () => {
    const { nodes } = focusOn(graph, { kind: 'pair', source: PUTIN, target: ZELENSKY });
    expect([...nodes].sort()).toEqual([PUTIN, ZELENSKY, 'statement:upi-witkoff/a7'].sort());
  });

  it('shows everything that an article reports', () => {
    const { nodes } = focusOn(graph, { kind: 'node', key: 'article:upi-witkoff' });
    expect([...nodes].filter((key) => key.startsWith('statement:'))).toHaveLength(10);
  });
});
