import { describe, expect, it } from 'vitest';
import { fromFragment } from '../../viewer/state/address.ts';
import {
  fold,
  goTo,
  hover,
  read,
  report,
  reveal,
  select,
  setDepth,
  setFilters,
  setListing,
  showEverything,
  showGraph,
  showNothing,
  toggleHidden,
} from '../../viewer/state/changes.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { createStore } from '../../viewer/state/store.ts';
import { INITIAL_STATE } from '../../viewer/state/viewer-state.ts';
import { PUTIN, talksGraph, ZELENSKY } from './graph.ts';

const putin = { kind: 'node', key: PUTIN } as const;
const opened = showGraph(INITIAL_STATE, talksGraph(), 'talks.json');

describe('changes of the state', () => {
  it('turns the article to the first mention of whoever is selected', () => {
    const { passage, graph } = select(opened, putin);
    expect(passage).toMatchObject({ article: 'upi-witkoff' });
    const text = graph?.getNodeAttributes('article:upi-witkoff');
    expect(text?.kind === 'article' && text.text.slice(passage?.start, passage?.end)).toBe('Putin');
  });

  it('selects nothing that the graph does not hold', () => {
    expect(select(opened, { kind: 'node', key: 'person:nobody' }).selection).toBeNull();
    expect(select(opened, { kind: 'edge', key: '__proto__' }).selection).toBeNull();
  });

  it('keeps the wish of a link until the graph has come', () => {
    const asked = goTo(INITIAL_STATE, fromFragment('#node=person%3Avladimir+putin'));
    expect(asked.selection).toEqual(putin);
    expect(showGraph(asked, talksGraph(), '').selection).toEqual(putin);
  });

  it('keeps what an address says again, so that "back" draws nothing anew', () => {
    const narrowed = setFilters(opened, { types: new Set(['role']) });
    const back = goTo(narrowed, fromFragment('#types=role&node=person%3Avladimir+putin'));
    expect(back.selection).toEqual(putin);
    expect(back.filters).toBe(narrowed.filters);
    expect(back.hidden).toBe(narrowed.hidden);
    expect([...goTo(narrowed, fromFragment('#types=kin')).filters.types]).toEqual(['kin']);
  });

  it('leaves what is shown when a file cannot be opened', () => {
    const failed = report(opened, 'notes.txt: not a graph');
    expect(failed).toMatchObject({ phase: 'ready', problem: 'notes.txt: not a graph' });
    expect(failed.graph).toBe(opened.graph);
    expect(showGraph(failed, talksGraph(), 'other').problem).toBeNull();
  });

  it('says that there is nothing when the server has no graph', () => {
    expect(showNothing(INITIAL_STATE).phase).toBe('empty');
    expect(report(INITIAL_STATE, 'broken').phase).toBe('empty');
  });

  it('switches rows of the legend off and on again', () => {
    const without = toggleHidden(opened, 'place');
    expect([...without.hidden].sort()).toEqual(['article', 'place']);
    expect([...toggleHidden(without, 'place').hidden]).toEqual(['article']);
  });

  it('brings into sight what search or a link led to', () => {
    const narrowed = setFilters(opened, { speaker: 'person:yuri ushakov' });
    const zelensky = select(narrowed, { kind: 'node', key: ZELENSKY });
    expect(reveal(zelensky).filters).toBe(NO_FILTERS);
    const article = select(narrowed, { kind: 'node', key: 'article:upi-witkoff' });
    expect(reveal(article)).toMatchObject({ filters: { speaker: 'person:yuri ushakov' }, hidden: new Set() });
    expect(reveal(narrowed)).toBe(narrowed);
    expect(showEverything(article)).toMatchObject({ filters: NO_FILTERS, hidden: new Set() });
  });

  it('sets how far the graph goes and what the list shows', () => {
    expect(setDepth(opened, 2).depth).toBe(2);
    expect(setListing(opened, { sort: 'name' }).listing).toMatchObject({
      table: 'entities',
      sort: 'name',
      group: 'kind',
    });
  });

  it('shows the article when a passage is read', () => {
    expect(read(opened, { article: 'upi-witkoff', start: 3, end: 9 })).toMatchObject({
      pane: 'article',
      passage: { start: 3 },
    });
  });

  it('is the same state when nothing changes', () => {
    const hovering = hover(opened, putin);
    expect(hover(hovering, { ...putin })).toBe(hovering);
  });
});

describe('the store', () => {
  it('tells its listeners what changed, and only if something did', () => {
    const store = createStore(opened);
    const heard: boolean[] = [];
    const stop = store.subscribe((state, before) => heard.push(state.folded !== before.folded));
    store.update(fold, true);
    store.update(hover, null);
    stop();
    store.update(fold, false);
    expect(heard).toEqual([true]);
    expect(store.get().folded).toBe(false);
  });
});
