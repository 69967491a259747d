import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { showDisputes, showGraph } from '../../viewer/state/changes.ts';
import { disputesIn, disputesOf, disputesOver, isSeen, listedDisputes, sidesOf } from '../../viewer/state/disputes.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { INITIAL_STATE } from '../../viewer/state/viewer-state.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { annotation, attribution, entity, relation } from '../support/annotations.ts';
import { news } from '../support/news.ts';

const text = `Bern visited Basel, Ann said. Bern did not visit Basel. Bern met Basel, Ben said.`;
/** Beside the refusal that Peskov claims and Zelensky denies: a visit that Ann and Ben claim and the article denies. */
const bern = annotation('thursday', text, {
  entities: [
    entity(text, 'e1', 'place', 'Bern'),
    entity(text, 'e2', 'place', 'Basel'),
    entity(text, 'e3', 'person', 'Ann'),
    entity(text, 'e4', 'person', 'Ben'),
  ],
  attributions: [
    attribution(text, 'a1', { source: 'Ann', cue: 'said', content: 'Bern visited Basel' }, { speaker: 'e3' }),
    attribution(text, 'a2', { source: 'Ben', cue: 'said', content: 'Bern met Basel' }, { speaker: 'e4' }),
  ],
  relations: [
    relation(
      text,
      'r1',
      'CONSULT',
      ['e1', 'visit', 'e2'],
      { trigger: 'visited', evidence: 'Bern visited Basel, Ann said.' },
      { by: 'e3', attribution: 'a1' },
    ),
    relation(
      text,
      'r2',
      'CONSULT',
      ['e1', 'visit', 'e2'],
      { trigger: 'visit', evidence: 'Bern did not visit Basel.' },
      { polarity: 'negative' },
    ),
    relation(
      text,
      'r3',
      'CONSULT',
      ['e1', 'meet', 'e2'],
      { trigger: 'met', evidence: 'Bern met Basel, Ben said.' },
      { by: 'e4', attribution: 'a2' },
    ),
  ],
});

const graph = buildGraph([bern, ...news]);
const subjects = (disputes: ReturnType<typeof listedDisputes>) =>
  disputes.map(({ subject }) => graph.getNodeAttribute(subject, 'label'));
const visible = (hidden: string[], filters = {}) =>
  visibleOf(graph, { hidden: new Set(hidden), filters: { ...NO_FILTERS, ...filters } });

describe('the list of disputes', () => {
  it('has what one says and another denies: in the order of the articles, by name, or those of most voices first', () => {
    expect(subjects(listedDisputes(graph, { sort: 'first', of: '' }))).toEqual(['Volodymyr Zelensky', 'Basel']);
    expect(subjects(listedDisputes(graph, { sort: 'name', of: '' }))).toEqual(['Basel', 'Volodymyr Zelensky']);
    expect(subjects(listedDisputes(graph, { sort: 'number', of: '' }))).toEqual(['Basel', 'Volodymyr Zelensky']);
  });

  it('narrows to one of those it is about, or who say so', () => {
    expect(subjects(disputesOf(graph, 'person:ann'))).toEqual(['Basel']);
    expect(subjects(disputesOf(graph, 'person:dmitry peskov'))).toEqual(['Volodymyr Zelensky']);
    expect(disputesOf(graph, 'person:steve witkoff')).toEqual([]);
  });

  it('finds the dispute of a relation on either side of it', () => {
    for (const dispute of disputesIn(graph))
      for (const edge of sidesOf(dispute)) expect(disputesOver(graph, edge)).toEqual([dispute]);
  });

  it('shows both sides as long as filters leave one of them', () => {
    const seen = (...args: Parameters<typeof visible>) =>
      subjects(disputesIn(graph).filter((each) => isSeen(each, visible(...args))));
    expect(seen([], { speaker: 'person:ann' })).toEqual(['Basel']);
    expect(seen(['denied', 'claimed'])).toEqual([]);
    expect(seen(['denied'])).toHaveLength(2);
  });

  it('is where the page of a person leads to, narrowed to that person', () => {
    const state = showGraph(INITIAL_STATE, graph, '');
    const there = showDisputes({ ...state, selection: { kind: 'node', key: 'person:ann' } }, 'person:ann');
    expect(there).toMatchObject({ selection: null, listing: { table: 'disputes', of: 'person:ann', group: 'none' } });
  });
});
