import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { project } from '../../src/graph/project.ts';
import { news, wednesday } from '../support/news.ts';

describe('the projection to entities', () => {
  const graph = buildGraph(news);

  it('says who speaks about whom, weighted by the number of statements', () => {
    const again = { ...wednesday, id: 'thursday' };
    const view = project(buildGraph([...news, again]));
    const [edge] = view
      .outEdges('person:steve witkoff', 'person:vladimir putin')
      .filter((e) => view.getEdgeAttribute(e, 'kind') === 'speaks about');
    expect(view.getEdgeAttributes(edge)).toEqual({
      kind: 'speaks about',
      label: 'speaks about',
      weight: 2,
      from: ['statement:thursday/a1', 'statement:wednesday/a1'],
    });
  });

  it('says who speaks to whom', () => {
    const view = project(graph);
    const kinds = view
      .outEdges('person:dmitry peskov', 'person:anna borisova')
      .map((e) => view.getEdgeAttribute(e, 'kind'));
    expect(kinds).toEqual(['speaks to']);
  });

  it('has entities alone, and none without a link', () => {
    const view = project(graph);
    expect(view.nodes().every((key) => /^(person|organization|place|source):/.test(key))).toBe(true);
    expect(view.hasNode('place:leeds')).toBe(false);
  });

  it('keeps relations, each edge for itself, unless they are not wanted', () => {
    const relations = (view: ReturnType<typeof project>) => view.filterEdges((_, { kind }) => kind === 'relation');
    expect(relations(project(graph))).toHaveLength(graph.filterEdges((_, { kind }) => kind === 'relation').length);
    expect(relations(project(graph, { relations: false }))).toEqual([]);
  });

  it('links nobody because two names stand in one article', () => {
    const view = project(graph);
    expect(view.hasNode('person:ellen ward') && view.areNeighbors('person:ellen ward', 'person:vladimir putin')).toBe(
      false,
    );
  });

  it('leaves out what is lighter than asked for', () => {
    const view = project(graph, { minimumWeight: 2 });
    expect(view.mapEdges((_, { weight }) => weight).every((weight) => weight >= 2)).toBe(true);
    expect(view.size).toBeGreaterThan(0);
  });
});
