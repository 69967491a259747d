import { describe, expect, it, test } from 'vitest';
import { type Evidence, probability } from '../../src/language/decoders/logistic.ts';
import { solve } from '../../src/training/relations/conjugate-gradients.ts';
import { type Judged, learnHeldOut, samplesOf, unseenActs } from '../../src/training/relations/judged.ts';
import { type Example, fitLogistic } from '../../src/training/relations/logistic.ts';
import { shuffled } from '../../src/training/relations/shuffled.ts';

const known = (...traits: string[]): Evidence => ({ traits, vectors: new Map() });
const strength = { traits: 10, vectors: {} };

/** Direct objects are right in nine cases of ten, the others in three. */
const judgedAs = (as: Judged['as']) =>
  Array.from({ length: 600 }, (_, i): Judged => {
    const isDirect = i % 2 === 0;
    const ends = (i * 7919) % 100 < (isDirect ? 90 : 30);
    return {
      corpus: 'made up',
      article: `a${i % 60}`,
      as,
      evidence: known(isDirect ? 'direct' : 'inside'),
      ...{ verb: 'meet', ends, type: true, act: null },
    };
  });
const judged = judgedAs('open');
const examples = judged.map(({ evidence, ends }): Example => ({ evidence, right: ends === true }));

describe('a logistic regression', () => {
  it('gives back the shares of what it was shown', () => {
    const fitted = fitLogistic(examples, strength);
    expect(probability(fitted, known('direct'))).toBeCloseTo(0.9, 1);
    expect(probability(fitted, known('inside'))).toBeCloseTo(0.3, 1);
  });

  it('learns nothing of what it saw twice', () => {
    const rare = examples.slice(0, 2).map((one) => ({ ...one, evidence: known('rare') }));
    const { weights } = fitLogistic([...examples, ...rare], strength);
    expect([...weights.keys()]).toEqual(['direct', 'inside']);
  });

  it('learns from vectors which way they point, and makes less of them the less it may', () => {
    const pointing = (x: number, y: number): Evidence => ({
      traits: [],
      vectors: new Map([['verb', Float32Array.of(x, y)]]),
    });
    const points = [-2, -1, 1, 2].flatMap((x) => [-1, 1].map((y) => ({ evidence: pointing(x, y), right: x > 0 })));
    const [free, held] = [1, 0.01].map((verb) => fitLogistic(points, { traits: 1, vectors: { verb } }));
    if (!free || !held) throw new Error('two are fitted');
    expect(probability(free, pointing(2, 1))).toBeGreaterThan(0.9);
    expect(probability(free, pointing(-2, 1))).toBeLessThan(0.1);
    expect(probability(held, pointing(2, 1))).toBeLessThan(probability(free, pointing(2, 1)));
    expect(free.vectors.get('verb')?.[1]).toBeCloseTo(0, 2);
  });
});

test('conjugate gradients solve what is symmetric and positive definite', () => {
  const [x, y] = solve(([a = 0, b = 0]) => Float64Array.of(4 * a + b, a + 3 * b), Float64Array.of(1, 2), 1e-6);
  expect(x).toBeCloseTo(1 / 11, 3);
  expect(y).toBeCloseTo(7 / 11, 3);
});

it.each(['SUPPORT', 'kin', 'open'] as const)('held-out confidences of what was judged are what is so: %s', (as) => {
  const judged = judgedAs(as);
  const trustOf = learnHeldOut(judged);
  const samples = judged.flatMap((one) => samplesOf(one, trustOf(one.article)));
  const sure = samples.filter(({ stated }) => stated > 0.5);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeCloseTo(0.9, 1);
});

it('acts of unseen verbs are told by verbs that look alike; what was judged as an act alone is no sample of a relation', () => {
  const verbs = ['bash', 'rip', 'trash', 'chide', 'like', 'name', 'see', 'know'];
  const acts = Array.from({ length: 160 }, (_, i): Judged => {
    const isSharp = i % 8 < 4;
    const vectors = new Map([['verb', Float32Array.of(isSharp ? 2 : -2, i % 3)]]);
    return {
      ...{ corpus: 'made up', article: `a${i}`, as: 'open', evidence: { traits: ['open'], vectors } },
      ...{ verb: verbs[i % 8] ?? '', ends: null, type: null, act: isSharp ? 'DISAPPROVE' : 'none' },
    };
  });
  const told = unseenActs(acts);
  expect(told).toHaveLength(acts.length);
  expect(told.filter(({ right }) => right)).toHaveLength(acts.length / 2);
  for (const { stated, right } of told) expect(stated > 0.5).toBe(right);
  const trustOf = learnHeldOut([...acts, ...judged]);
  expect(acts.flatMap((one) => samplesOf(one, trustOf(one.article)))).toEqual([]);
});

it('a seed gives one order, another seed another', () => {
  const things = Array.from({ length: 50 }, (_, i) => i);
  expect(shuffled(things, 7)).toEqual(shuffled(things, 7));
  expect(shuffled(things, 7)).not.toEqual(shuffled(things, 8));
  expect(shuffled(things, 7).toSorted((a, b) => a - b)).toEqual(things);
});
