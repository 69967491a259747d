import { expect, test } from 'vitest';
import { bend } from '../../viewer/drawing/curve.ts';
import { nearestLine } from '../../viewer/drawing/nearest-line.ts';

const lines = [
  { key: 'straight', curve: bend({ x: 0, y: 0 }, { x: 100, y: 0 }, 0) },
  { key: 'bent', curve: bend({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.4) },
  { key: 'far', curve: bend({ x: 0, y: 500 }, { x: 100, y: 500 }, 0) },
];

test('a click beside a line means the line that runs closest by', () => {
  expect(nearestLine({ x: 50, y: 2 }, lines, 5)).toBe('straight');
  // A quadratic curve comes half as far from the straight line as its control point.
  expect(nearestLine({ x: 50, y: -19 }, lines, 5)).toBe('bent');
  expect(nearestLine({ x: 50, y: 503 }, lines, 5)).toBe('far');
});

test('a click beside none means nothing', () => {
  expect(nearestLine({ x: 50, y: 40 }, lines, 5)).toBeNull();
  expect(nearestLine({ x: 108, y: 0 }, lines, 5)).toBeNull();
  expect(nearestLine({ x: 50, y: 0 }, [], 5)).toBeNull();
});
