import { expect, test } from 'vitest';
import { readFacts } from '../../../src/language/decoders/facts.ts';
import { packVectors, type WordVectors } from '../../../src/language/word-vectors.ts';

const HEADER = { types: ['kin', 'owns'], thresholds: [0.5, 0.7], groups: 2, hidden: 1, traits: ['apart 1'] };

/** A head's file: two groups of two numbers, one hidden number, two types. */
function file(header: unknown, weights: readonly number[]): Uint8Array {
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json.padEnd(4 * Math.ceil(json.length / 4)));
  const bytes = new Uint8Array(4 + text.length + 4 * weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, 4);
  weights.forEach((weight, i) => {
    view.setFloat32(4 + text.length + 4 * i, weight, true);
  });
  return bytes;
}

const WEIGHTS = [
  ...[1, 0, 0, 2], // the groups' weights
  0.5, // bias
  ...[1, 0, 0, 0, -1], // the trait: hidden, and the four logits
  ...[1, -1, 0, 0], // from hidden to the logits
  ...[0, 0, 0, 0.25], // bias
];

/** Vectors of two numbers a word. */
function vectorsOf(...rows: readonly [number, number][]): WordVectors {
  const packed = packVectors(rows.length, 2);
  packed.put(0, Float32Array.from(rows.flat()));
  return packed;
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test('a pair is scored for every type in both directions', () => {
  const found = readFacts(file(HEADER, WEIGHTS)).over(vectorsOf([1, 2], [3, 2], [2, 1]))({
    groups: [[0, 1], [2]],
    traits: ['apart 1', 'new'],
  });
  const hidden = (1 + 3) / 2 + 2 * 1 + 0.5 + 1;
  expect(found.map(({ type, forward, threshold }) => [type, forward, threshold])).toEqual([
    ['kin', true, 0.5],
    ['kin', false, 0.5],
    ['owns', true, 0.7],
    ['owns', false, 0.7],
  ]);
  [hidden, -hidden, 0, 0.25 - 1].forEach((logit, k) => {
    expect(found[k]?.probability).toBeCloseTo(sigmoid(logit), 6);
  });
});

test('what is below nought in the hidden layer counts nothing, and an empty group is nought', () => {
  const head = readFacts(file(HEADER, WEIGHTS));
  expect(
    head
      .over(vectorsOf([-3, 0]))({ groups: [[0], []], traits: [] })
      .map((f) => f.probability),
  ).toEqual([0, 0, 0, 0.25].map((x) => expect.closeTo(sigmoid(x), 6)));
});

test('a file that is cut off, or holds something else, is refused', () => {
  expect(() => readFacts(file(HEADER, WEIGHTS.slice(1)))).toThrow(RangeError);
  expect(() => readFacts(file({ ...HEADER, types: 3 }, WEIGHTS))).toThrow();
  expect(() => readFacts(new Uint8Array(2))).toThrow();
  expect(() => readFacts(new TextEncoder().encode('nothing of the kind'))).toThrow();
});
