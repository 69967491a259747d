import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPeriod, overlap, type Period, periodOf } from '../../src/query/period.ts';

/** Days that a period has, first and last. */
const days = (text: string) => {
  const period = periodOf(text);
  return period && [new Date(period.from), new Date(period.to - 1)].map((day) => day.toISOString().slice(0, 10));
};
const sure = (text: string): Period => {
  const period = periodOf(text);
  if (!period) throw new Error(text);
  return period;
};

describe('a period', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-12-02', '2025-12-02', '2025-12-02'],
    ['2025-12-01/2025-12-07', '2025-12-01', '2025-12-07'],
    ['2025-11/2026', '2025-11-01', '2026-12-31'],
    ['2025-12-03T23:30:00-05:00', '2025-12-04', '2025-12-04'],
    ['2025-12-03T23:30', '2025-12-03', '2025-12-03'],
  ])('%s goes from %s to %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last]);
  });

  it.each(['', 'last week', '2025-02-31', '2025-13', '25-01-01', '2025-12-07/2025-12-01', '2025/', '2025/2026/2027'])(
    '"%s" is none',
    (text) => {
      expect(periodOf(text)).toBeNull();
    },
  );

  it('never breaks, whatever a file says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = periodOf(text);
        expect(period === null || period.from < period.to).toBe(true);
      }),
    );
  });
});

describe('the order of periods', () => {
  it('puts the longer first where two begin together', () => {
    const dates = ['2025-12-02', '2025-11', '2025', '2025-11-01', '2025-11-01T08:00:00Z', '2025-11-01/2025-11-07'];
    expect([...dates].sort((a, b) => byPeriod(sure(a), sure(b)))).toEqual([
      ...['2025', '2025-11', '2025-11-01/2025-11-07', '2025-11-01', '2025-11-01T08:00:00Z', '2025-12-02'],
    ]);
  });
});

describe('two periods overlap', () => {
  it.each([
    ['2025', '2025-11-30', true],
    ['2025-11', '2025-12', false],
    ['2025-12-01/2025-12-07', '2025-12-07', true],
    ['2025-12-02T08:00:00Z', '2025-12-02', true],
    ['2025-12-02', '2025-12-03', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([overlap(sure(a), sure(b)), overlap(sure(b), sure(a))]).toEqual([expected, expected]);
  });
});
