import type { Knots } from '../../language/calibration.ts';

/** A confidence as stated, and whether what it was stated of is right. */
export interface Sample {
  readonly stated: number;
  readonly right: boolean;
}

/** Samples whose mean is one point: fewer, and the curve follows chance. */
const LEAST = 60;

/**
 * The rising curve that fits samples best: means of neighboring samples, joined where they would fall (pool adjacent violators; Zadrozny and
 * Elkan 2002).
 *
 * @returns at most one knot for every 60 samples; for fewer samples one
 */
export function isotonic(samples: readonly Sample[]): Knots {
  const sorted = [...samples].sort((a, b) => a.stated - b.stated);
  const pools: Pool[] = [];
  for (const group of groups(sorted)) {
    let pool = poolOf(group);
    for (let last = pools.at(-1); last && last.right / last.count >= pool.right / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { count: last.count + pool.count, right: last.right + pool.right, stated: last.stated + pool.stated };
    }
    pools.push(pool);
  }
  return pools.map(({ count, right, stated }): [number, number] => [round(stated / count), round(right / count)]);
}

/** Sums over some samples. */
interface Pool {
  readonly count: number;
  readonly right: number;
  readonly stated: number;
}

function poolOf(samples: readonly Sample[]): Pool {
  const sum = (value: (sample: Sample) => number) => samples.reduce((total, sample) => total + value(sample), 0);
  return { count: samples.length, right: sum((s) => Number(s.right)), stated: sum((s) => s.stated) };
}

/** Neighbors, at least so many; equal confidences stay together. */
function groups(sorted: readonly Sample[]): Sample[][] {
  const out: Sample[][] = [];
  for (const sample of sorted) {
    const last = out.at(-1);
    if (last && (last.length < LEAST || last.at(-1)?.stated === sample.stated)) last.push(sample);
    else out.push([sample]);
  }
  return out;
}

function round(x: number): number {
  return Math.round(10_000 * x) / 10_000;
}
