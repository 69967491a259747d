/**
 * The border between the language layer and whoever runs the model: ONNX Runtime in Node, or its WASM build in a browser's worker
 * (src/platform). Nothing in src/language knows which.
 */

/** One window of text, read by itself: its figures then depend on nothing but the window, however many articles are read beside it. */
export interface ModelInput {
  /** Word piece ids, with [CLS] and [SEP]: T numbers. */
  readonly ids: readonly number[];
  /** Shape ids of the pieces' words (shapes.ts), 0 at [CLS] and [SEP]: T numbers. */
  readonly shapes: readonly number[];
  /** Index of each word's first piece: W numbers. */
  readonly words: readonly number[];
}

/** What the model answers of a window of W words, row-major. src/training/README.md says what each means. */
export const OUTPUTS = [
  'sentence', // [W] logit: a sentence begins here
  'upos', // [W, tags] logits
  'names', // [W, 1 + 4 · kinds] logits: O, then B I E S of each kind
  'cue', // [W, 3] logits: O B I
  'roles', // [2, W, W] logits: [source | content][first word of a cue][word]
  'arcs', // [W, W] scores: [word][its head]; a word that heads itself is a root
  'relations', // [W, relations] scores of the labels of the arc to the word's likeliest head
  'relation_dependent', // [W, 128] what another head's labels are scored with
  'relation_head', // [W, 128]
  'factuality', // [W] about -1.3 to 1.2
  'vectors', // [W, 384] what the heads read
] as const;

export type ModelOutputs = Readonly<Record<(typeof OUTPUTS)[number], Float32Array>>;

export interface ModelSession {
  run(input: ModelInput): Promise<ModelOutputs>;
}
