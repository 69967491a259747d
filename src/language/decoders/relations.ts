/**
 * Labels of arcs: `V · relu(dependent + head) + bias` (a deep biaffine parser's label classifier, made additive so that only the arcs of
 * the tree need it; after Dozat and Manning 2017, https://arxiv.org/abs/1611.01734).
 */
export interface RelationScorer {
  /** UD relations, with subtypes where they are frequent. */
  readonly labels: readonly string[];
  /** V [labels, width], row-major. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

const ROOT = 'root';

/**
 * Reads the scorer's file: little-endian float32, V and then the bias.
 *
 * @throws RangeError where its length is not a whole number of rows
 */
export function readRelations(bytes: Uint8Array, labels: readonly string[]): RelationScorer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Float32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getFloat32(4 * i, true));
  const weights = values.length - labels.length;
  if (labels.length === 0 || weights <= 0 || weights % labels.length !== 0)
    throw new RangeError('relations: wrong length');
  return { labels, weights: values.subarray(0, weights), bias: values.subarray(weights) };
}

/**
 * The relation of a word to its head: never `root`, which is the word's that has none.
 *
 * @param dependent the dependent's row of `relation_dependent`, and `head` the head's of `relation_head`, both [width]
 */
export function relationOf(
  dependent: Float32Array,
  head: Float32Array,
  { labels, weights, bias }: RelationScorer,
): string {
  const hidden = dependent.map((x, k) => Math.max(0, x + (head[k] ?? 0)));
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  labels.forEach((label, l) => {
    if (label === ROOT) return;
    let score = bias[l] ?? 0;
    const row = l * hidden.length;
    for (let k = 0; k < hidden.length; k++) score += (weights[row + k] ?? 0) * (hidden[k] ?? 0);
    if (score > most) {
      most = score;
      best = label;
    }
  });
  return best;
}

/**
 * The relations of a sentence's tree.
 *
 * @param heads index of each word's head in the sentence, -1 for the root
 * @param dependents [words, width] and `governors` [words, width], row-major
 */
export function decodeRelations(
  heads: Int32Array,
  dependents: Float32Array,
  governors: Float32Array,
  scorer: RelationScorer,
): string[] {
  const width = scorer.weights.length / scorer.labels.length;
  const row = (values: Float32Array, i: number) => values.subarray(i * width, (i + 1) * width);
  return Array.from(heads, (head, i) =>
    head < 0 ? ROOT : relationOf(row(dependents, i), row(governors, head), scorer),
  );
}
