import { describe, expect, it } from 'vitest';
import { graphology } from '../../src/formats/graphology.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { neighbors } from '../../src/query/neighbors.ts';
import { court, news } from '../support/news.ts';

const graph = buildGraph(news);
const rows = (...args: Parameters<typeof neighbors> extends [unknown, ...infer Rest] ? Rest : never) =>
  neighbors(graph, ...args).map(({ name, link, distance }) => [name, link, distance]);

describe('neighbors', () => {
  it('are linked by relations and by statements, each link in words', () => {
    expect(rows('Dmitry Peskov')).toEqual([
      ['Vladimir Putin', '→ role: spokesman; speaks about', 1],
      ['Anna Borisova', 'speaks to', 1],
      ['Volodymyr Zelensky', 'speaks about', 1],
    ]);
  });

  it('say of a claim whose it is, so that it does not read as a fact', () => {
    const [, link] = rows('Zelensky', { type: 'REJECT' })[0] ?? [];
    expect(link).toBe(
      '→ not REJECT: refuse to meet (according to Volodymyr Zelensky); → REJECT: refuse to meet (according to Dmitry Peskov)',
    );
    expect(rows('Witkoff', { type: 'CONSULT' })).toEqual([
      ['Vladimir Putin', '→ CONSULT: meet; → CONSULT: meet (future, according to Kremlin)', 1],
    ]);
  });

  it('know the direction of a relation', () => {
    expect(rows('Putin', { type: 'role' })).toEqual([['Dmitry Peskov', '← role: spokesman', 1]]);
  });

  it('come with the sentence that states them', () => {
    const [peskov] = neighbors(graph, 'Putin', { type: 'role' });
    expect(peskov?.passage).toMatchObject({
      article: 'monday',
      sentence: '"The talks will be long," Dmitry Peskov told Anna Borisova. Peskov is spokesman for Putin.',
    });
  });

  it('are not those who only stand in the same article', () => {
    expect(neighbors(buildGraph([court]), 'Leeds')).toEqual([]);
  });

  it('are not those of whom one statement speaks together', () => {
    expect(rows('Moscow')).toEqual([['Kremlin', 'is spoken about by', 1]]);
  });

  it('are reached in more steps where more are allowed, over any kind of node', () => {
    expect(rows('Ukraine', { depth: 2 })).toEqual([
      ['U.S. officials', 'is spoken about by', 1],
      ['U.S.', 'speaks for', 2],
    ]);
    expect(rows('Moscow', { depth: 2, type: 'person' })).toEqual([
      ['Steve Witkoff', 'speaks about', 2],
      ['Vladimir Putin', 'speaks about', 2],
    ]);
  });

  it('of a type that there is not are an error', () => {
    expect(() => neighbors(graph, 'Putin', { type: 'persona' })).toThrow(
      /^no kind or link "persona": use one of person, /,
    );
  });

  it('in a file of another program are those that its edges name', () => {
    const foreign = graphology.read(
      '{"nodes":[{"key":"a","attributes":{"label":"Ana"}},{"key":"b","attributes":{"label":"Ben"}}],"edges":[{"source":"b","target":"a","attributes":{"label":"knows"}}]}',
    );
    expect(neighbors(foreign, 'ana')).toMatchObject([{ name: 'Ben', link: '← knows', passage: null }]);
  });
});
