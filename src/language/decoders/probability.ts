/** log(1 / (1 + e^-x)), without overflow. */
export function logSigmoid(x: number): number {
  return Math.min(x, 0) - Math.log1p(Math.exp(-Math.abs(x)));
}

/**
 * The probability of one of several exclusive labels: e^x / Σ e^y.
 *
 * @param logits a row of them begins at `row` and has `size`
 * @param label index in the row
 */
export function softmax(logits: Float32Array, row: number, size: number, label: number): number {
  let sum = 0;
  const own = logits[row + label] ?? 0;
  for (let k = row; k < row + size; k++) sum += Math.exp((logits[k] ?? 0) - own);
  return 1 / sum;
}
