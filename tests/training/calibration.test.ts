import { describe, expect, it } from 'vitest';
import { isotonic, type Sample } from '../../src/training/calibration/isotonic.ts';
import { judgeAttributions } from '../../src/training/calibration/judge.ts';
import { crossFitted, reliability } from '../../src/training/calibration/reliability.ts';
import { read } from '../support/reading.ts';

/** Statements that are right with the square of their confidence: sure of themselves beyond measure. */
const boastful = Array.from({ length: 4000 }, (_, i): Sample => {
  const stated = ((i * 7919) % 1000) / 1000;
  return { stated, right: ((i * 104_729) % 997) / 997 < stated ** 2 };
});

describe('calibration', () => {
  it('learns a rising curve', () => {
    const knots = isotonic(boastful);
    expect(knots.length).toBeGreaterThan(5);
    for (const [i, [stated, observed]] of knots.entries()) {
      expect(Math.abs(observed - stated ** 2)).toBeLessThan(0.1);
      expect(observed).toBeGreaterThan(knots[i - 1]?.[1] ?? -1);
    }
  });

  it('makes what is stated of new documents what is so', () => {
    const documents = Array.from({ length: 100 }, (_, d) => boastful.filter((_, i) => i % 100 === d));
    const off = (samples: readonly Sample[]) =>
      Math.max(...reliability(samples).flatMap((t) => (t.count > 100 ? [Math.abs(t.stated - t.observed)] : [])));
    expect(off(boastful)).toBeGreaterThan(0.2);
    expect(off(crossFitted(documents))).toBeLessThan(0.07);
  });

  it('counts an attribution as right with half the words and the source, and each gold one once', async () => {
    const text = '"The road to the harbor will stay closed until Friday," Mayor Anna Lindqvist said.';
    const annotation = await read(text);
    const content = [[0, 55]] as const;
    const judge = (gold: Parameters<typeof judgeAttributions>[1]) =>
      judgeAttributions(annotation, gold).map((s) => s.right);
    expect(judge([{ source: [[62, 76]], content }])).toEqual([true]);
    expect(judge([{ source: [[0, 3]], content }])).toEqual([false]);
    expect(judge([{ source: [[62, 76]], content: [[0, 20]] }])).toEqual([false]);
    expect(judge([])).toEqual([false]);
  });
});
