/**
 * A number to thousandths, as confidences and figures are written.
 *
 * @example thousandths(0.12345) // 0.123
 */
export function thousandths(value: number): number {
  return Math.round(1000 * value) / 1000;
}
