import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { filterChoices } from '../../viewer/state/filter-choices.ts';
import { activeFilters } from '../../viewer/state/filter-words.ts';
import { countFilters, type Filters, NO_FILTERS } from '../../viewer/state/filters.ts';
import { isVisible, rowsBehind, visibleOf } from '../../viewer/state/visible.ts';
import { PUTIN, relationNamed, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';
import { talks } from './talks.ts';

const graph = talksGraph();
const statement = (id: string) => `statement:upi-witkoff/${id}`;
const ALL = new Set<string>();

/** What is visible with some filters: statements and relations by their labels, and who is left. */
function narrowed(filters: Partial<Filters>, hidden: ReadonlySet<string> = ALL, of = graph) {
  const visible = visibleOf(of, { hidden, filters: { ...NO_FILTERS, ...filters } });
  return {
    visible,
    statements: [...visible.nodes].filter((key) => key.startsWith('statement:')),
    relations: [...visible.edges].filter((key) => of.getEdgeAttribute(key, 'kind') === 'relation').map(labelOf(of)),
    people: [...visible.nodes].filter((key) => key.startsWith('person:')),
  };
}
const labelOf = (of: typeof graph) => (key: string) => of.getEdgeAttribute(key, 'label');

describe('filters', () => {
  it('narrow nothing at first', () => {
    const { visible } = narrowed({});
    expect([visible.nodes.size, visible.edges.size, visible.hiddenCount]).toEqual([graph.order, graph.size, 0]);
    expect(countFilters(NO_FILTERS)).toBe(0);
  });

  it('keep only what one says, and whoever is spoken of there', () => {
    const { statements, relations, people } = narrowed({ speaker: 'person:ilya grashchenkov' });
    expect(statements).toEqual([statement('a5'), statement('a8')]);
    expect(relations).toEqual(['force the hand of']);
    expect(people.sort()).toEqual(['person:ilya grashchenkov', PUTIN]);
  });

  it('keep what sources without a name say for somebody: "claims made Monday by Moscow"', () => {
    const { statements, relations } = narrowed({ speaker: 'place:moscow' });
    expect(statements).toEqual([statement('a10')]);
    expect(relations).toEqual(['take']);
  });

  it('keep relations of some types, and the statements that assert them', () => {
    const { statements, relations } = narrowed({ types: new Set(['COERCE']) });
    expect(relations.sort()).toEqual(['force the hand of', 'take']);
    expect(statements).toEqual([statement('a10'), statement('a8')]);
  });

  it('take the time that a relation states, else the date of its article', () => {
    const dated = buildGraph([{ ...talks, publishedAt: '2026-01-05' }]);
    const { relations, statements } = narrowed({ until: '2025-12-24' }, ALL, dated);
    expect(relations).toEqual(['hold talks with']);
    expect(statements).toEqual([]);
    expect(narrowed({ since: '2026' }, ALL, dated).relations).not.toContain('hold talks with 2');
    expect(narrowed({ since: '2026' }, ALL, dated).statements).toHaveLength(10);
  });

  it.each([
    [{ since: '2025-12' }, 10],
    [{ since: '2025-12-02', until: '2025-12-02' }, 10],
    [{ since: '2025-12-03' }, 0],
    [{ until: '2025-11' }, 0],
    [{ until: '2025' }, 10],
  ])('compare dates as far as they are known: %o leaves %i statements', (filters, count) => {
    expect(narrowed(filters).statements).toHaveLength(count);
  });

  it('keep no undated statement in a range', () => {
    const undated = buildGraph([{ ...talks, publishedAt: null }]);
    expect(narrowed({ since: '1900' }, ALL, undated).statements).toEqual([]);
  });

  it('keep what one article reports', () => {
    const two = buildGraph([
      talks,
      { ...talks, id: 'other', attributions: [], relations: talks.relations.slice(0, 1) },
    ]);
    const { statements, relations } = narrowed({ article: 'other' }, ALL, two);
    expect(statements).toEqual([]);
    expect(relations).toEqual(['hold talks with']);
    expect(narrowed({ article: 'upi-witkoff' }, ALL, two).statements).toHaveLength(10);
  });

  it('keep ties that rest on enough passages or statements', () => {
    const two = buildGraph([
      talks,
      { ...talks, id: 'other', attributions: [], relations: talks.relations.slice(0, 1) },
    ]);
    expect(narrowed({ weight: 2 }, ALL, two).relations).toEqual(['hold talks with']);
    const { nodes } = narrowed({ weight: 3 }).visible;
    expect(nodes.size).toBe(0);
  });

  it('keep what was read right with enough probability', () => {
    const doubtful = {
      ...talks,
      relations: talks.relations.map((r, i) => ({ ...r, confidence: i === 0 ? 0.8 : 0.3 })),
    };
    const { relations } = narrowed({ sure: 50 }, ALL, buildGraph([doubtful]));
    expect(relations).toEqual([talks.relations[0]?.predicate]);
  });

  it('go together with the rows of the legend, and count what both hide', () => {
    const { visible } = narrowed({}, new Set(['place']));
    // Five places, and the relations to them.
    const atPlaces = graph.filterEdges(
      (_, { kind }, source, target) => kind === 'relation' && [source, target].some((key) => key.startsWith('place:')),
    );
    expect(visible.hiddenCount).toBe(5 + atPlaces.length);
    const both = narrowed({ speaker: PUTIN }, new Set(['statement']));
    expect(both.statements).toEqual([]);
    expect(both.people).toContain(ZELENSKY);
  });

  it('tell whether a selection is in sight, and which rows of the legend it falls under', () => {
    const { visible } = narrowed({ speaker: PUTIN });
    expect(isVisible(graph, visible, { kind: 'node', key: ZELENSKY })).toBe(true);
    expect(isVisible(graph, visible, { kind: 'node', key: statement('a1') })).toBe(false);
    expect(isVisible(graph, visible, { kind: 'path', source: USHAKOV, target: ZELENSKY })).toBe(false);
    expect(rowsBehind(graph, { kind: 'edge', key: relationNamed(graph, 'meet') })).toEqual([
      'person',
      'person',
      'asserted',
      'denied',
    ]);
  });
});

describe('what filters offer', () => {
  const choices = filterChoices(graph);

  it('is what the graph holds, with numbers', () => {
    expect(choices.types[0]).toEqual({ id: 'role', label: 'role', count: 4 });
    expect(choices.speakers).toContainEqual({ id: USHAKOV, label: 'Yuri Ushakov', count: 3 });
    expect(choices.speakers.map(({ id }) => id)).toContain('place:moscow');
    expect(choices.speakers.map(({ id }) => id)).not.toContain(ZELENSKY);
    expect(choices.articles).toMatchObject([{ id: 'upi-witkoff', count: 10 }]);
    expect(choices.isDated).toBe(true);
  });

  it('is said in words when it is set, with what takes it off', () => {
    const filters = {
      ...NO_FILTERS,
      speaker: PUTIN,
      types: new Set(['role', 'kin']),
      since: '2025-12',
      weight: 2,
      sure: 50,
    };
    const active = activeFilters(graph, filters);
    expect(active.map(({ text }) => text)).toEqual([
      'said by Vladimir Putin',
      'kin',
      'role',
      'since 2025-12',
      'stated 2 times or more',
      'at least 50 % sure',
    ]);
    expect(active[1]?.without).toEqual({ types: new Set(['role']) });
    expect(activeFilters(graph, { ...NO_FILTERS, speaker: 'person:nobody' })[0]?.text).toBe('said by person:nobody');
  });
});
