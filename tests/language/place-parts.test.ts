import { expect, test } from 'vitest';
import { placeParts } from '../../src/language/place-parts.ts';

/** The parts of a name that stands after two other words, as text. */
function parts(name: string, isPlace = true): string[] {
  const words = ['In', 'lovely', ...name.split(' ')];
  const span = { first: 2, last: words.length - 1, scores: Float64Array.of(-0.1) };
  const found = placeParts(
    span,
    () => isPlace,
    (word) => words[word] ?? '',
  );
  return found.map(({ first, last }) => words.slice(first, last + 1).join(' '));
}

test('an address names every place in it', () => {
  expect(parts('Port Moody , British Columbia , Canada')).toEqual(['Port Moody', 'British Columbia', 'Canada']);
});

test('commas at the ends leave nothing behind', () => {
  expect(parts(', Lima ,')).toEqual(['Lima']);
});

test('other names keep their commas', () => {
  expect(parts('Lutz , Meyer and Sons', false)).toEqual(['Lutz , Meyer and Sons']);
  expect(parts('Lima')).toEqual(['Lima']);
});
