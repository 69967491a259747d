import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { findEntities, nearNames, resolveEntity } from '../../src/query/resolve.ts';
import { annotations, hostileText } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

const graph = buildGraph(news);
const keyOf = (name: string) => resolveEntity(graph, name).key;

describe('a name', () => {
  it('means an entity without regard to case, accents and white space', () => {
    for (const name of ['Volodymyr Zelensky', 'volodymyr  ZELENSKÝ', 'person:volodymyr zelensky'])
      expect(keyOf(name)).toBe('person:volodymyr zelensky');
  });

  it('may be an alias', () => {
    expect(keyOf('zelenský')).toBe('person:volodymyr zelensky');
    expect(keyOf('Putin')).toBe('person:vladimir putin');
  });

  it('may be a part of the full name', () => {
    expect(keyOf('ellen')).toBe('person:ellen ward');
  });

  it('means the entity of just this name before one that has it as an alias', () => {
    // "Peskov" is the full name in one article and an alias in another.
    expect(keyOf('Peskov')).toBe('person:peskov');
  });

  it('of several lists them with the keys that tell them apart', () => {
    expect(() => keyOf('John Smith')).toThrow(
      '"John Smith" can mean 2 entities: John Smith (person:john smith), John Smith (person:john smith (court/e2)). Give one of these keys',
    );
    expect(keyOf('person:john smith (court/e2)')).toBe('person:john smith (court/e2)');
  });

  it('of nobody is answered with near ones', () => {
    expect(() => keyOf('Zelinsky')).toThrow('no entity is named "Zelinsky"; near names: Volodymyr Zelensky');
    expect(() => keyOf('xqzw')).toThrow(/^no entity is named "xqzw"$/);
    expect(nearNames(graph, 'Wittkof')[0]).toBe('Steve Witkoff');
  });

  it('that is empty means nobody', () => {
    expect(findEntities(graph, ' ')).toEqual([]);
  });

  it('of any kind is found again, or one of the same folded name', () => {
    fc.assert(
      fc.property(annotations, (articles) => {
        for (const { entities } of articles)
          for (const { name } of entities) expect(findEntities(buildGraph(articles), name).length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it('of any kind gives an entity or an error that names it', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        try {
          resolveEntity(graph, name);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HearsayError' });
        }
      }),
    );
  });
});
