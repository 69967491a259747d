/**
 * Moves values on a line apart until neighbors are at least `gap` from each other, each as little as can be (least squares): isotonic
 * regression by pooling adjacent violators (Barlow et al. 1972). Takes O(n).
 *
 * @param wanted where each would like to stand, in ascending order
 * @param gap least distance, in the same unit
 * @returns where each stands, in the same order
 * @example separate([0, 0, 9], 2) // [-1, 1, 9]
 */
export function separate(wanted: readonly number[], gap: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, value] of wanted.entries()) {
    let pool = { sum: value - index * gap, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool))).map((value, index) => value + index * gap);
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
