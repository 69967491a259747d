import { expect, test } from 'vitest';
import { related } from '../../support/relations.ts';

/** A denial says that it did not happen, in the view of the one who denies; that he attacks is never stated. */
test.each([
  ['Katrin Holm denied that Norland had attacked Estmark.', 'Katrin Holm'],
  ['Anders Lund rejected the claim that Norland had attacked Estmark.', 'Anders Lund'],
  ['Anders Lund, a spokesman for the army, dismissed reports that Norland had attacked Estmark.', 'Anders Lund'],
  ['Norland did not attack Estmark, Holm insisted.', 'Holm'],
  ['Holm insisted that Norland had not attacked Estmark.', 'Holm'],
  ['The claim that Norland had attacked Estmark is false, Holm said.', 'Holm'],
])('%s', async (text, by) => {
  const attacks = (await related(text)).filter(({ type }) => type === 'ASSAULT');
  expect(attacks).toMatchObject([{ subject: 'Norland', object: 'Estmark', polarity: 'negative', by }]);
});

test('a minister speaks of his country, not of himself', async () => {
  const text = 'Daniel Roske, the foreign minister of Estmark, denied that his country had attacked Norland.';
  expect(await related(text)).toContainEqual(
    expect.objectContaining({ type: 'ASSAULT', subject: 'Estmark', polarity: 'negative', by: 'Daniel Roske' }),
  );
});

test('who repeats a claim affirms it', async () => {
  const text = 'Anders Lund repeated the claim that Norland had attacked Estmark.';
  expect(await related(text)).toContainEqual(
    expect.objectContaining({ type: 'ASSAULT', subject: 'Norland', polarity: 'positive' }),
  );
});
