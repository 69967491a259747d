import { describe, expect, it } from 'vitest';
import { claimGroups } from '../../viewer/state/claim-list.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { indexOf } from '../../viewer/state/index-list.ts';
import { type GroupId, listingOf, type SortId, type TableId } from '../../viewer/state/tables.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { PUTIN, talksGraph, USHAKOV } from './graph.ts';

const graph = talksGraph();
const everything = visibleOf(graph, { hidden: new Set(), filters: NO_FILTERS });
const claims = (table: TableId, sort: SortId, group: GroupId) => claimGroups(graph, everything, { table, sort, group });
const entities = (sort: SortId, group: GroupId) => indexOf(graph, everything, { table: 'entities', sort, group });

describe('the list of entities', () => {
  it('stands by kind, those first who say and are said most', () => {
    const [people] = indexOf(graph, everything, listingOf('entities'));
    expect(people?.kind).toBe('person');
    expect(people?.entries[0]).toMatchObject({ key: PUTIN, said: 2, about: 3, relations: 6 });
  });

  it('sorts by name or by a number, all kinds together if wished', () => {
    const [all] = entities('name', 'none');
    const names = all?.entries.map(({ label }) => label) ?? [];
    expect(names).toHaveLength(20);
    expect(names).toEqual([...names].sort());
    expect(entities('said', 'none')[0]?.entries[0]?.key).toBe(USHAKOV);
  });

  it('counts only what filters leave', () => {
    const visible = visibleOf(graph, { hidden: new Set(), filters: { ...NO_FILTERS, speaker: PUTIN } });
    const [people] = indexOf(graph, visible, listingOf('entities'));
    expect(people?.entries.map(({ key, said }) => [key, said])).toContainEqual([PUTIN, 2]);
    expect(people?.entries.map(({ key }) => key)).not.toContain(USHAKOV);
  });
});

describe('the lists of quotations and relations', () => {
  it('stand in the order of the text at first', () => {
    const [all] = claims('quotations', 'first', 'none');
    const starts = all?.keys.map((key) => graph.getNodeAttribute(key, 'evidence')[0]?.start ?? 0) ?? [];
    expect(starts).toHaveLength(10);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('sort by the name of the speaker, or the most quoted first', () => {
    const speaker = (key = '') =>
      graph.mapInNeighbors(key, (each) => each).filter((each) => !each.startsWith('article'));
    const byName = claims('quotations', 'name', 'none')[0]?.keys ?? [];
    expect(speaker(byName.find((key) => speaker(key).length > 0))).toEqual(['person:dmitri peskov']);
    expect(speaker(claims('quotations', 'number', 'none')[0]?.keys[0])).toEqual([USHAKOV]);
  });

  it('group quotations by speaker and by whom they are about, under each of several', () => {
    const bySpeaker = claims('quotations', 'number', 'speaker');
    expect(bySpeaker[0]).toMatchObject({ id: USHAKOV, label: 'Yuri Ushakov' });
    expect(bySpeaker[0]?.keys).toHaveLength(3);
    const about = claims('quotations', 'name', 'about');
    expect(about.find(({ id }) => id === PUTIN)?.keys).toHaveLength(3);
    expect(about.find(({ id }) => id === '')?.keys).toHaveLength(2);
    expect(about.flatMap(({ keys }) => keys).length).toBeGreaterThan(10);
  });

  it('group relations by voice, by both ends, and by type', () => {
    const voices = claims('relations', 'name', 'speaker');
    expect(voices.map(({ id, keys }) => [id, keys.length])).toEqual([
      ['', 11],
      ['person:ilya grashchenkov', 1],
      ['place:moscow', 1],
    ]);
    expect(claims('relations', 'number', 'type')[0]).toMatchObject({ id: 'role', label: 'role' });
    expect(claims('relations', 'first', 'about').find(({ id }) => id === PUTIN)?.keys).toHaveLength(6);
    const subjects = claims('relations', 'name', 'none')[0]?.keys.map((key) => graph.source(key));
    expect(subjects?.[0]).toBe('person:andriy yermak');
  });

  it('are empty where nothing is visible', () => {
    const nothing = { nodes: new Set<string>(), edges: new Set<string>(), hiddenCount: 0 };
    expect(claimGroups(graph, nothing, listingOf('quotations'))).toEqual([]);
    expect(claimGroups(graph, nothing, listingOf('relations'))).toEqual([]);
    expect(indexOf(graph, nothing, { table: 'entities', sort: 'name', group: 'none' })).toEqual([]);
  });
});
