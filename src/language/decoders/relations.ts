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
    bias: Float64Array.from(labels, (_, label) => at(labels.length, label)),
  };
}

/** What the model says of the labels of a sentence's arcs, row-major; all indices are words of the sentence. */
export interface ArcLabels {
  /** The head that the model finds likeliest for each word; out of range where it lies in another sentence. */
  readonly likely: Int32Array;
  /** [words, labels]: scores of the labels of the arcs to these heads. */
  readonly scores: Float32Array;
  /** [words, width], of the words as dependents; `governors` likewise as heads. */
  readonly dependents: Float32Array;
  readonly governors: Float32Array;
}

/**
 * The relations of a sentence's tree. Nearly all heads in it are the likeliest, whose labels the network has scored, as it does that twenty
 * times faster; the others are scored here.
 *
 * @param heads index of each word's head in the sentence, -1 for the root
 */
export function decodeRelations(heads: Int32Array, arcs: ArcLabels, scorer: RelationScorer): string[] {
  const { labels } = scorer;
  return Array.from(heads, (head, word) => {
    if (head < 0) return ROOT;
    const scored = arcs.likely[word] === head;
    const row = arcs.scores.subarray(word * labels.length, (word + 1) * labels.length);
    return labels[bestLabel(scored ? row : scores(arcs, word, head, scorer), labels)] ?? ROOT;
  });
}

/** The label of greatest score; nothing that has a head is a root. */
function bestLabel(scores: ArrayLike<number>, labels: readonly string[]): number {
  let best = -1;
  for (let label = 0; label < labels.length; label++) {
    if (labels[label] !== ROOT && (best < 0 || (scores[label] ?? 0) > (scores[best] ?? 0))) best = label;
  }
  return best;
}

function scores(
  { dependents, governors }: ArcLabels,
  dependent: number,
  head: number,
  { width, weights, bias }: RelationScorer,
): Float64Array {
  const sums = bias.slice();
  for (let k = 0; k < width; k++) {
    const hidden = (dependents[dependent * width + k] ?? 0) + (governors[head * width + k] ?? 0);
    if (hidden <= 0) continue;
    for (let label = 0; label < sums.length; label++) {
      sums[label] = (sums[label] ?? 0) + hidden * (weights[k * sums.length + label] ?? 0);
    }
  }
  return sums;
}
