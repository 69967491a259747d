import { best } from './best.ts';

/**
 * The label of greatest score of each word.
 *
 * @param scores [words, labels.length], row-major
 */
export function decodeTags(scores: Float32Array, labels: readonly string[]): string[] {
  const width = labels.length;
  return Array.from({ length: scores.length / width }, (_, i) => labels[best(scores, i * width, width)] ?? '');
}
