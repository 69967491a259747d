import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, type Place, toFragment } from '../../viewer/state/address.ts';
import { INITIAL_STATE, PANES } from '../../viewer/state/viewer-state.ts';

const key = fc.string({ minLength: 1, unit: 'grapheme' });
const selection = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key }),
  fc.record({ kind: fc.constant('pair' as const), source: key, target: key }),
);
const place: fc.Arbitrary<Place> = fc.record({
  selection,
  hidden: fc.subarray(['person', 'place', 'article', 'claimed']).map((rows) => new Set(rows)),
  folded: fc.boolean(),
  pane: fc.constantFrom(...PANES),
});

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
    expect(fromFragment('#pane=cellar&by=x&hide=')).toEqual({
      selection: null,
      hidden: new Set(),
      folded: false,
      pane: 'graph',
    });
  });
});
