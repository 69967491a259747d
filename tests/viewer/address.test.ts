import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, isStep, type Place, toFragment } from '../../viewer/state/address.ts';
import type { Filters } from '../../viewer/state/filters.ts';
import { MEASURES } from '../../viewer/state/measures.ts';
import { DEPTHS } from '../../viewer/state/neighborhood.ts';
import { type Listing, TABLE_IDS, TABLES } from '../../viewer/state/tables.ts';
import { INITIAL_STATE, PANES } from '../../viewer/state/viewer-state.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key }),
  fc.record({ kind: fc.constant('pair' as const), source: key, target: key }),
  fc.record({ kind: fc.constant('path' as const), source: key, target: key }),
);
const text = fc.oneof(fc.constant(''), key);
const filters: fc.Arbitrary<Filters> = fc.record({
  types: fc.subarray(['CONSULT', 'role', 'open']).map((types) => new Set(types)),
  speaker: text,
  article: text,
  since: fc.constantFrom('', '2025', '2025-12-01'),
  until: fc.constantFrom('', '2026-01'),
  weight: fc.integer({ min: 1, max: 99 }),
  sure: fc.integer({ min: 0, max: 100 }),
});
const listing: fc.Arbitrary<Listing> = fc.constantFrom(...TABLE_IDS).chain((table) =>
  fc.record({
    table: fc.constant(table),
    sort: fc.constantFrom(...TABLES[table].sorts),
    group: fc.constantFrom(...TABLES[table].groups),
    of: table === 'disputes' ? text : fc.constant(''),
  }),
);
const arrangement = fc.oneof(
  fc.record({ layout: fc.constantFrom('force' as const, 'layered' as const), center: fc.constant(null) }),
  fc.record({ layout: fc.constant('radial' as const), center: fc.option(key) }),
);
const rest = fc.record({
  selection,
  hidden: fc.subarray(['person', 'place', 'article', 'claimed']).map((rows) => new Set(rows)),
  folded: fc.boolean(),
  measure: fc.constantFrom(...MEASURES),
  isWhole: fc.boolean(),
  filters,
  depth: fc.constantFrom(...DEPTHS),
  listing,
  pane: fc.constantFrom(...PANES),
});
const place: fc.Arbitrary<Place> = fc.tuple(rest, arrangement).map(([first, second]) => ({ ...first, ...second }));

describe('the address', () => {
  it('holds the whole place: whoever opens the link sees the same', () => {
    fc.assert(
      fc.property(place, (each) => {
        expect(fromFragment(toFragment(each))).toEqual(each);
      }),
    );
  });

  it('is empty at first', () => {
    expect(toFragment(INITIAL_STATE)).toBe('');
  });

  it('takes anything that somebody wrote there', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(PANES).toContain(fromFragment(written).pane);
      }),
    );
    const { selection: _, hidden, ...first } = fromFragment('');
    const written =
      '#pane=cellar&by=x&hide=&layout=spiral&around=x&color=plaid&weight=-3&depth=9&list=toys&sort=number&group=about&types=,&since=soon';
    expect(fromFragment(written)).toEqual({ ...first, selection: null, hidden: new Set() });
    expect([...hidden]).toEqual(['article']);
  });

  it('keeps steps that "back" undoes apart from a look at another pane and from typing on in a field', () => {
    const first = fromFragment('');
    expect(isStep(first, { ...first, pane: 'article' })).toBe(false);
    expect(isStep(first, { ...first, depth: 2 })).toBe(true);
    const since = (date: string): Place => ({ ...first, filters: { ...first.filters, since: date } });
    expect(isStep(first, since('0202-01-01'))).toBe(true);
    expect(isStep(since('0202-01-01'), since('2026-01-01'))).toBe(false);
  });
});
