import { describe, expect, test } from 'vitest';
import { factualityOf } from '../../../src/language/decoders/factuality.ts';
import { logSoftmax, logSum } from '../../../src/language/decoders/probability.ts';
import { decodeRelations, readRelations } from '../../../src/language/decoders/relations.ts';
import { beginsSentence } from '../../../src/language/decoders/sentences.ts';
import { decodeTags } from '../../../src/language/decoders/tags.ts';

test('each word has the tag of greatest score', () => {
  expect(decodeTags(Float32Array.from([0, 2, 1, 3, 0, 1]), ['NOUN', 'VERB', 'ADJ'])).toEqual(['VERB', 'NOUN']);
});

test('a probability is one of all labels of its row', () => {
  const logits = Float32Array.from([9, 9, 0, Math.log(3)]);
  expect(Math.exp(logSoftmax(logits, 2, 2)[1] ?? 0)).toBeCloseTo(0.75, 6);
  expect(logSum(Float64Array.of(1000, 1000))).toBeCloseTo(1000 + Math.log(2), 6);
  expect(logSum(new Float64Array())).toBe(Number.NEGATIVE_INFINITY);
});

test('a paragraph begins a sentence whatever the model says, and its doubt is the rule to decide', () => {
  expect(beginsSentence({ logit: -9, byRule: false, certain: true })).toBe(true);
  expect(beginsSentence({ logit: -0.1, byRule: true, certain: false })).toBe(true);
  expect(beginsSentence({ logit: 0.1, byRule: false, certain: false })).toBe(false);
});

test('a sure model overrules the rules both ways', () => {
  expect(beginsSentence({ logit: 9, byRule: false, certain: false })).toBe(true);
  expect(beginsSentence({ logit: -9, byRule: true, certain: false })).toBe(false);
});

test('factuality belongs to predicates and stays within -1 and 1', () => {
  expect(factualityOf(1.24, 'VERB', false)).toBe(1);
  expect(factualityOf(-1.3, 'ADJ', false)).toBe(-1);
  expect(factualityOf(0.5, 'NOUN', false)).toBeNull();
  expect(factualityOf(0.5, 'NOUN', true)).toBe(0.5);
  expect(Object.is(factualityOf(-0.0001, 'VERB', false), 0)).toBe(true);
});

/** Relations root, nsubj, punct over two hidden numbers: V then bias, little-endian. */
function relationFile(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => {
    view.setFloat32(4 * i, value, true);
  });
  return new Uint8Array(view.buffer);
}
const LABELS = ['root', 'nsubj', 'punct'];

describe('relations', () => {
  // nsubj scores the first hidden number, punct the second plus one half
  const scorer = readRelations(relationFile([9, 9, 1, 0, 0, 1, 0, 0, 0.5]), LABELS);
  const arcs = {
    likely: Int32Array.of(1, 1, 0),
    scores: Float32Array.from([9, 0, 1, 9, 0, 0, 9, 1, 0]),
    dependents: Float32Array.from([2, 0, 0, 0, 0, -5]),
    governors: Float32Array.from([0, 0, 0, 1, 0, 0]),
  };

  test('to the likeliest head are as the network scores them, and only the root is root', () => {
    expect(decodeRelations(Int32Array.of(1, -1, 0), arcs, scorer)).toEqual(['punct', 'root', 'nsubj']);
  });

  test('to another head are V · relu(dependent + head) + bias', () => {
    expect(decodeRelations(Int32Array.of(2, -1, 1), arcs, scorer)).toEqual(['nsubj', 'root', 'punct']);
  });
});

test('a file of relations of another length is refused', () => {
  expect(() => readRelations(relationFile([1, 2, 3, 4]), LABELS)).toThrow(RangeError);
});
