import { describe, expect, it } from 'vitest';
import { entityRef, relationRef } from '../../src/corrections/refer.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import { select, setFilters, showGraph } from '../../viewer/state/changes.ts';
import { addLog, correct, redo, showCorrected, undo } from '../../viewer/state/changes-corrections.ts';
import { logEntries, markSaved, takeUp } from '../../viewer/state/corrections.ts';
import { chosenPlaces, mentionLists } from '../../viewer/state/mentions.ts';
import { INITIAL_STATE } from '../../viewer/state/viewer-state.ts';
import { PUTIN, relationNamed, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();
const opened = showGraph(INITIAL_STATE, graph, 'talks.json');
const rename: Correction = { op: 'rename', entity: entityRef(graph, ZELENSKY), name: 'Selenskyj' };
const retype: Correction = { op: 'retype', entity: entityRef(graph, USHAKOV), type: 'organization' };
const merge: Correction = { op: 'merge', entity: entityRef(graph, USHAKOV), into: entityRef(graph, PUTIN) };

describe('corrections in the page', () => {
  it('are undone one by one, to the graph that was opened, and made again', () => {
    const both = correct(correct(opened, rename), retype);
    expect(both.graph?.hasNode('person:selenskyj')).toBe(true);
    const once = undo(both);
    expect(once.graph?.export()).toEqual(correct(opened, rename).graph?.export());
    expect(undo(once).graph?.export()).toEqual(graph.export());
    expect(redo(redo(undo(once))).graph?.export()).toEqual(both.graph?.export());
    expect(undo(opened)).toBe(opened);
    expect(redo(both)).toBe(both);
  });

  it('take what was undone off the list once another is made', () => {
    const other = correct(undo(correct(opened, rename)), retype);
    expect(other.corrections.undone).toEqual([]);
    expect(logEntries(undo(other).corrections)).toEqual([{ correction: retype, isDone: false, problem: null }]);
  });

  it('keep before the eyes what was looked at, under its new key', () => {
    const looking = select(setFilters(opened, { speaker: USHAKOV }), { kind: 'node', key: USHAKOV });
    const merged = correct(looking, merge);
    expect(merged.selection).toEqual({ kind: 'node', key: PUTIN });
    expect(merged.filters.speaker).toBe(PUTIN);
    const path = select(opened, { kind: 'path', source: ZELENSKY, target: PUTIN });
    expect(correct(path, rename).selection).toEqual({ kind: 'path', source: 'person:selenskyj', target: PUTIN });
  });

  it('lead from a relation that is gone to the one of whom it was', () => {
    const key = relationNamed(graph, 'top foreign policy aide');
    const looking = select(opened, { kind: 'edge', key });
    const retyped = correct(looking, retype);
    expect(retyped.selection).toMatchObject({ kind: 'edge' });
    expect(retyped.selection).not.toEqual(looking.selection);
    const rejected = correct(looking, { op: 'reject', relation: relationRef(graph, key) });
    expect(rejected.selection).toEqual({ kind: 'node', key: USHAKOV });
  });

  it('are made of the next graph too, and a log is made once', () => {
    const again = showCorrected(correct(opened, rename), talksGraph(), 'anew.json');
    expect(again.graph?.hasNode('person:selenskyj')).toBe(true);
    expect(addLog(again, [rename]).corrections.done).toEqual([rename]);
    expect(takeUp(INITIAL_STATE, [rename]).corrections.done).toEqual([rename]);
  });

  it('know whether they are saved', () => {
    const made = correct(opened, rename);
    expect([opened, made, markSaved(made), undo(markSaved(made))].map((s) => s.corrections.isUnsaved)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(addLog(opened, [rename]).corrections.isUnsaved).toBe(false);
  });

  it('say what finds nothing', () => {
    const twice = correct(correct(opened, merge), { ...retype, entity: { ...entityRef(graph, USHAKOV), places: [] } });
    expect(logEntries(twice.corrections).map(({ problem }) => problem)).toEqual([
      null,
      'no person "Yuri Ushakov" is there',
    ]);
  });
});

describe('the mentions to choose from', () => {
  it('stand by words, each with the text around it', () => {
    const [list, ...others] = mentionLists(graph, PUTIN);
    expect(others).toEqual([]);
    expect(list?.groups.map(({ words, mentions }) => `${words} ${mentions.length}`)).toEqual([
      'Putin 9',
      'Vladimir Putin 1',
    ]);
    const [first] = list?.groups[1]?.mentions ?? [];
    expect([first?.before, first?.after]).toEqual(['(UPI) -- Russian President ', ' held talks on Ukraine']);
  });

  it('become places, of several articles one that is chosen wholly as a whole', () => {
    const lists = mentionLists(graph, PUTIN);
    const ids = lists.flatMap(({ groups }) => groups.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
    const two = [...lists, { article: 'other', title: 'Other', groups: [] }];
    expect(chosenPlaces(graph, lists, new Set(ids.slice(0, 2)))[0]?.spans).toMatchObject([
      { words: 'Putin' },
      { words: 'Putin' },
    ]);
    expect(chosenPlaces(graph, two, new Set(ids))).toEqual([{ article: 'upi-witkoff', url: null, spans: [] }]);
  });
});
