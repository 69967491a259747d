/**
 * Labels of arcs: `V · relu(dependent + head) + bias` (the label classifier of Dozat and Manning 2017, https://arxiv.org/abs/1611.01734,
 * made additive, so that only the arcs of the tree need it).
 */
export interface RelationScorer {
  /** UD relations, with subtypes where they are frequent. */
  readonly labels: readonly string[];
  /** How many numbers a word gives as a dependent and as a head. */
  readonly width: number;
  /** V transposed [width, labels], row-major. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const ROOT = 'root';

/**
 * Reads the scorer's file: little-endian float32, V [labels, width] row-major, and then the bias [labels].
 *
 * @throws RangeError where its length is not a whole number of rows
 */
export function readRelations(bytes: Uint8Array, labels: readonly string[]): RelationScorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = bytes.length / 4 / labels.length - 1;
  if (!Number.isInteger(width) || width < 1) throw new RangeError(`no ${labels.length} rows of relations`);
  const at = (row: number, column: number) => view.getFloat32(4 * (row * width + column), true);
  return {
    labels,
    width,
    weights: Float64Array.from({ length: width * labels.length }, (_, k) =>
      at(k % labels.length, Math.floor(k / labels.length)),
    ),
    // Nothing that has a head is a root.
    bias: Float64Array.from(labels, (label, i) => (label === ROOT ? Number.NEGATIVE_INFINITY : at(labels.length, i))),
  };
}

/**
 * The relations of a sentence's tree.
 *
 * @param heads index of each word's head in the sentence, -1 for the root
 * @param dependents [words, width], row-major, of the words as dependents; `governors` likewise as heads
 */
export function decodeRelations(
  heads: Int32Array,
  dependents: Float32Array,
  governors: Float32Array,
  scorer: RelationScorer,
): string[] {
  return Array.from(heads, (head, i) =>
    head < 0 ? ROOT : (scorer.labels[bestRelation(dependents, i, governors, head, scorer)] ?? ROOT),
  );
}

function bestRelation(
  dependents: Float32Array,
  dependent: number,
  governors: Float32Array,
  head: number,
  { width, weights, bias }: RelationScorer,
): number {
  const count = bias.length;
  const scores = bias.slice();
  for (let k = 0; k < width; k++) {
    const hidden = (dependents[dependent * width + k] ?? 0) + (governors[head * width + k] ?? 0);
    if (hidden <= 0) continue;
    for (let label = 0; label < count; label++) {
      scores[label] = (scores[label] ?? 0) + hidden * (weights[k * count + label] ?? 0);
    }
  }
  return scores.reduce((best, score, label) => (score > (scores[best] ?? 0) ? label : best), 0);
}
