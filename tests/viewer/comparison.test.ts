import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import type { Relation } from '../../src/schema/annotation.ts';
import { differencesBetween, sharedSubjects } from '../../viewer/state/comparison.ts';
import { PUTIN, talksGraph, UKRAINE, ZELENSKY } from './graph.ts';
import { talks } from './talks.ts';

const STANOVAYA = 'person:tatiana stanovaya';
const GRASHCHENKOV = 'person:ilya grashchenkov';

describe('two side by side', () => {
  it('share whom and what both speak about', () => {
    const graph = talksGraph();
    expect(sharedSubjects(graph, PUTIN, STANOVAYA)).toEqual([
      { subject: UKRAINE, statements: ['statement:upi-witkoff/a6', 'statement:upi-witkoff/a9'] },
    ]);
    expect(sharedSubjects(graph, PUTIN, ZELENSKY)).toEqual([]);
  });

  it('differ in what one says and the other denies, and in what is disputed about them', () => {
    // Grashchenkov says that Russia forces Putin's hand; here Stanovaya says that it does not.
    const forced = talks.relations.find(({ predicate }) => predicate === 'force the hand of');
    if (!forced) throw new Error('the example has lost its relation');
    const denied: Relation = { ...forced, id: 'r99', by: 'e10', attribution: 'a9', polarity: 'negative' };
    const graph = buildGraph([{ ...talks, relations: [...talks.relations, denied] }]);
    const between = (a: string, b: string) => differencesBetween(graph, a, b).length;
    expect(between(GRASHCHENKOV, STANOVAYA)).toBe(1);
    expect(between(STANOVAYA, GRASHCHENKOV)).toBe(1);
    expect(between('place:russia', PUTIN)).toBe(1);
    expect(between(GRASHCHENKOV, PUTIN)).toBe(0);
  });
});
