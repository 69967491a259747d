import { expect, it } from 'vitest';
import { remember } from '../../viewer/state/remember.ts';

it('computes once for the same arguments, and again for others', () => {
  let calls = 0;
  const size = remember((set: ReadonlySet<string>, _name: string) => {
    calls++;
    return set.size;
  });
  const set = new Set(['a']);
  expect([size(set, 'x'), size(set, 'x')]).toEqual([1, 1]);
  expect(calls).toBe(1);
  size(set, 'y');
  size(new Set(), 'y');
  expect(calls).toBe(3);
});
