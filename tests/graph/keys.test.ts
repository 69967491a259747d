import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityKey, foldName } from '../../src/graph/entity-keys.ts';
import { relationKey, statementKey } from '../../src/graph/keys.ts';
import { hostileText } from '../support/arbitraries.ts';

describe('keys', () => {
  it('ignore case, accents, forms of Unicode and white space', () => {
    const key = 'person:angela merkel-muller';
    for (const name of ['Angela Merkel-Müller', 'ANGELA  MERKEL-MU\u0308LLER', ' angela\u00a0merkel-muller\n'])
      expect(entityKey('person', name)).toBe(key);
  });

  it('read other scripts in Latin letters', () => {
    expect(foldName('Владимир Путин')).toBe('vladimir putin');
    expect(foldName('Łukasz Żal')).toBe('lukasz zal');
  });

  it('begin with a prefix whatever the name, so that none is a key of every object', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(entityKey('place', name).startsWith('place:')).toBe(true);
        expect(entityKey('place', name) in {}).toBe(false);
      }),
    );
  });

  it('of different statements differ, also where ids hold the separators', () => {
    expect(statementKey('a/b', 'c')).not.toBe(statementKey('a', 'b/c'));
    expect(relationKey('a', 'b', ['x|y', null])).not.toBe(relationKey('a', 'b', ['x', 'y|']));
  });

  it('fold a folded name into itself', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });
});
