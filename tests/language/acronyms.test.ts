import { describe, expect, it } from 'vitest';
import { isAcronymOf } from '../../src/language/acronyms.ts';

describe('acronyms', () => {
  it.each([
    ['NATO', 'North Atlantic Treaty Organization'],
    ['FBI', 'Federal Bureau of Investigation'],
    ['U.N.', 'United Nations'],
  ])('%s stands for %s', (short, full) => expect(isAcronymOf(short, full)).toBe(true));

  it('US does not stand for Union Station Hall', () => expect(isAcronymOf('US', 'Union Station Hall')).toBe(false));
});
