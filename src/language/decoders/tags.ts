/**
 * The label of greatest score of each word.
 *
 * @param scores [words, labels.length], row-major
 */
export function decodeTags(scores: Float32Array, labels: readonly string[]): string[] {
  return Array.from({ length: scores.length / labels.length }, (_, i) => {
    let best = i * labels.length;
    for (let k = best + 1; k < (i + 1) * labels.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
    return labels[best - i * labels.length] ?? '';
  });
}
