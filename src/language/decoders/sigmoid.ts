/**
 * The probability behind log-odds.
 *
 * @example sigmoid(0) // 0.5
 */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
