/**
 * The place of the greatest of `n` scores, counted from `offset`; of equals the first.
 *
 * @example best([9, 1, 3, 2], 1, 3) // 1
 */
export function best(scores: ArrayLike<number>, offset: number, n: number): number {
  let found = 0;
  for (let i = 1; i < n; i++) if ((scores[offset + i] ?? 0) > (scores[offset + found] ?? 0)) found = i;
  return found;
}
