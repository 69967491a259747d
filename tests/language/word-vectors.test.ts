import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVectors } from '../../src/language/word-vectors.ts';

const WIDTH = 4;
const numbers = fc.array(fc.float({ min: Math.fround(-3.9), max: Math.fround(3.9), noNaN: true }), {
  minLength: WIDTH,
  maxLength: WIDTH,
});

test('a vector comes back to within a 64th, wherever it was put', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 6 }), fc.nat(3), (rows, first) => {
      const packed = packVectors(first + rows.length, WIDTH);
      packed.put(first, Float32Array.from(rows.flat()));
      rows.forEach((row, i) => {
        const sum = new Float32Array(WIDTH);
        packed.addTo(sum, first + i);
        row.forEach((x, k) => {
          expect(Math.abs((sum[k] ?? 0) - x)).toBeLessThanOrEqual(1 / 64);
        });
      });
    }),
  );
});

test('what is too large stays at the border', () => {
  const packed = packVectors(1, 2);
  packed.put(0, Float32Array.of(-9, 9));
  const sum = new Float32Array(2);
  packed.addTo(sum, 0);
  expect([...sum]).toEqual([-4, 127 / 32]);
});

test('a word that has no vector adds nothing', () => {
  const sum = Float32Array.of(1, 2);
  packVectors(3, 2).addTo(sum, 2);
  packVectors(3, 2).addTo(sum, 9);
  expect([...sum]).toEqual([1, 2]);
});
