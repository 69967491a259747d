import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, type Place, toFragment } from '../../viewer/state/address.ts';
import { MEASURES } from '../../viewer/state/measures.ts';
import { INITIAL_STATE, PANES } from '../../viewer/state/viewer-state.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key }),
  fc.record({ kind: fc.constant('pair' as const), source: key, target: key }),
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
      fc.property(fc.string(), (text) => {
        expect(PANES).toContain(fromFragment(text).pane);
      }),
    );
    expect(fromFragment('#pane=cellar&by=x&hide=&layout=spiral&around=x&color=plaid')).toEqual({
      selection: null,
      hidden: new Set(),
      folded: false,
      layout: 'force',
      center: null,
      measure: 'kind',
      isWhole: false,
      pane: 'graph',
    });
  });
});
