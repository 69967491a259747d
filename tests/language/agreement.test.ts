import { expect, test } from 'vitest';
import { agree } from '../../src/language/agreement.ts';
import type { NameSpan } from '../../src/language/decoders/names.ts';

const KINDS = ['person', 'place'];

/** The words of a text, and names among them as [first, last, probability of person, of place]. */
function kindsOf(text: string, names: readonly (readonly [number, number, number, number])[]) {
  const words = text.split(' ');
  const spans = names.map(
    ([first, last, ...odds]): NameSpan => ({ first, last, scores: Float64Array.from(odds, Math.log) }),
  );
  const form = (first: number, last: number) => words.slice(first, last + 1).join(' ');
  return agree(spans, form, 0).map(({ first, last, kind }) => `${form(first, last)}: ${KINDS[kind]}`);
}

test('a mention that might be either is what the sure ones are', () => {
  const text = 'Moscow denied it . She flew to Moscow .';
  expect(
    kindsOf(text, [
      [0, 0, 0.5, 0.4],
      [7, 7, 0.01, 0.98],
    ]),
  ).toEqual(['Moscow: place', 'Moscow: place']);
});

test('a last name alone is a person because the full name is', () => {
  const text = 'Lincoln spoke . Ann Lincoln left .';
  expect(
    kindsOf(text, [
      [0, 0, 0.3, 0.6],
      [3, 4, 0.97, 0.01],
    ]),
  ).toEqual(['Lincoln: person', 'Ann Lincoln: person']);
});

test('the full name does not follow what the last name alone might be', () => {
  expect(
    kindsOf('Ann Lincoln left Lincoln .', [
      [0, 1, 0.6, 0.3],
      [3, 3, 0.001, 0.99],
    ])[0],
  ).toBe('Ann Lincoln: person');
});

test('one mention that is wrong and sure does not decide against several', () => {
  expect(
    kindsOf('Ames and Ames and Ames', [
      [0, 0, 0.99, 1e-9],
      [2, 2, 0.1, 0.8],
      [4, 4, 0.02, 0.9],
    ]),
  ).toEqual(['Ames: place', 'Ames: place', 'Ames: place']);
});

test('an acronym is of the kind of what it stands for', () => {
  expect(
    kindsOf('the World Food Programme and WFP and FAO', [
      [1, 3, 0.01, 0.9],
      [5, 5, 0.6, 0.3],
      [7, 7, 0.6, 0.3],
    ]),
  ).toEqual(['World Food Programme: place', 'WFP: place', 'FAO: person']);
});

test('confidence is that of the words being a name, times that of the kind after all votes', () => {
  const [name] = agree([{ first: 0, last: 0, scores: Float64Array.of(Math.log(0.6), Math.log(0.2)) }], () => 'Ames', 0);
  expect(name?.confidence).toBeCloseTo(0.6, 6);
});
