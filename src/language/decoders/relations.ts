/**
 * Labels of arcs: `V · relu(dependent + head) + bias` (the label classifier of Dozat and Manning 2017, https://arxiv.org/abs/1611.01734,
 * made additive, so that only the arcs of the tree need it).
 */
export interface RelationScorer {
  /** UD relations, with subtypes where they are frequent. */
  readonly labels: readonly string[];
  /** How many numbers a word gives as a dependent and as a head. */
  readonly width: number;
  /** V transposed [width, columns], row-major: a column a label, and empty ones that fill up the last group of `TOGETHER`. */
  readonly weights: Float64Array;
  /** [columns]; -Infinity where no label is. */
  readonly bias: Float64Array;
}

const ROOT = 'root';

/** Labels that are scored together, each in a variable of its own: three times faster than to add up in an array. */
const TOGETHER = 4;

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
  const columns = TOGETHER * Math.ceil(labels.length / TOGETHER);
  const weights = new Float64Array(width * columns);
  const bias = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  for (const [label, name] of labels.entries()) {
    for (let k = 0; k < width; k++) weights[k * columns + label] = at(label, k);
    // Nothing that has a head is a root.
    if (name !== ROOT) bias[label] = at(labels.length, label);
  }
  return { labels, width, weights, bias };
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
  const columns = bias.length;
  const active: number[] = [];
  const rows: number[] = [];
  for (let k = 0; k < width; k++) {
    const hidden = (dependents[dependent * width + k] ?? 0) + (governors[head * width + k] ?? 0);
    if (hidden <= 0) continue;
    active.push(hidden);
    rows.push(k * columns);
  }
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  const offer = (label: number, score: number): void => {
    if (score <= most) return;
    best = label;
    most = score;
  };
  for (let label = 0; label < columns; label += TOGETHER) {
    let a = bias[label] ?? 0;
    let b = bias[label + 1] ?? 0;
    let c = bias[label + 2] ?? 0;
    let d = bias[label + 3] ?? 0;
    for (let i = 0; i < active.length; i++) {
      const hidden = active[i] ?? 0;
      const at = (rows[i] ?? 0) + label;
      a += hidden * (weights[at] ?? 0);
      b += hidden * (weights[at + 1] ?? 0);
      c += hidden * (weights[at + 2] ?? 0);
      d += hidden * (weights[at + 3] ?? 0);
    }
    offer(label, a);
    offer(label + 1, b);
    offer(label + 2, c);
    offer(label + 3, d);
  }
  return best;
}
