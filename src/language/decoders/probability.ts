/** log(1 / (1 + e^-x)), without overflow. */
export function logSigmoid(x: number): number {
  return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}

/** log Σ e^x, without overflow; -Infinity of nothing. */
export function logSum(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(values.reduce((sum, x) => sum + Math.exp(x - most), 0));
}

/**
 * Log-probabilities of exclusive labels: x - log Σ e^x.
 *
 * @param logits a row of `size` of them begins at `row`
 */
export function logSoftmax(logits: Float32Array, row: number, size: number): Float64Array {
  const values = Float64Array.from(logits.subarray(row, row + size));
  const total = logSum(values);
  return values.map((x) => x - total);
}
