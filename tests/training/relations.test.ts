import { describe, expect, it } from 'vitest';
import { probability } from '../../src/language/decoders/logistic.ts';
import { heldOut, type Judged } from '../../src/training/relations/judged.ts';
import { fitLogistic } from '../../src/training/relations/logistic.ts';
import { shuffled } from '../../src/training/relations/shuffled.ts';

/** Direct objects are right in nine cases of ten, the others in three. */
const judged = Array.from({ length: 600 }, (_, i): Judged => {
  const isDirect = i % 2 === 0;
  const ends = (i * 7919) % 100 < (isDirect ? 90 : 30);
  return { article: `a${i % 60}`, isOpen: true, traits: [isDirect ? 'direct' : 'inside'], ends, type: true };
});

describe('a logistic regression', () => {
  it('gives back the shares of what it was shown', () => {
    const fitted = fitLogistic(
      judged.map(({ traits, ends }) => ({ traits, right: ends })),
      10,
    );
    expect(probability(fitted, ['direct'])).toBeCloseTo(0.9, 1);
    expect(probability(fitted, ['inside'])).toBeCloseTo(0.3, 1);
  });

  it('learns nothing of what it saw twice', () => {
    const rare = [...judged, ...judged.slice(0, 2).map((one) => ({ ...one, traits: [...one.traits, 'rare'] }))];
    const { weights } = fitLogistic(
      rare.map(({ traits, ends }) => ({ traits, right: ends })),
      10,
    );
    expect([...weights.keys()]).toEqual(['direct', 'inside']);
  });
});

it('held-out confidences of judged relations are what is so', () => {
  const samples = heldOut(judged);
  expect(samples).toHaveLength(judged.length);
  const sure = samples.filter(({ stated }) => stated > 0.5);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeCloseTo(0.9, 1);
});

it('a seed gives one order, another seed another', () => {
  const things = Array.from({ length: 50 }, (_, i) => i);
  expect(shuffled(things, 7)).toEqual(shuffled(things, 7));
  expect(shuffled(things, 7)).not.toEqual(shuffled(things, 8));
  expect(shuffled(things, 7).toSorted((a, b) => a - b)).toEqual(things);
});
