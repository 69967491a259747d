import { describe, expect, test } from 'vitest';
import { type Related, related } from '../../support/relations.ts';

/** The one event of a sentence. */
async function event(text: string, publishedAt: string | null = null): Promise<Related | undefined> {
  return (await related(text, publishedAt)).find((r) => /^[A-Z]/.test(r.type));
}

test('a relation says who does what to whom, when, where and who asserts it', async () => {
  expect(await event('Putin met Erdogan in Moscow on Tuesday.', '2025-12-04')).toEqual({
    type: 'CONSULT',
    predicate: 'meet',
    subject: 'Putin',
    object: 'Erdogan',
    title: null,
    trigger: 'met',
    by: null,
    polarity: 'positive',
    certainty: 'certain',
    context: null,
    time: '2025-12-02',
    place: 'Moscow',
  });
});

test('a claim belongs to who makes it', async () => {
  expect(await event('Zelensky said that Russia attacked Kharkiv.')).toMatchObject({
    type: 'ASSAULT',
    subject: 'Russia',
    by: 'Zelensky',
  });
});

describe('polarity: negation flips it and changes nothing else', () => {
  const PAIRS: [string, string][] = [
    ['Russia attacked Ukraine.', 'Russia did not attack Ukraine.'],
    ['Russia has attacked Ukraine.', 'Russia has never attacked Ukraine.'],
    ['Macron met Scholz in Paris.', 'Macron did not meet Scholz in Paris.'],
    ['Israel will release Barghouti.', 'Israel will not release Barghouti.'],
    ['Iran may attack Israel.', 'Iran may not attack Israel.'],
    ['China criticized Japan on Monday.', "China didn't criticize Japan on Monday."],
  ];
  test.each(PAIRS)('%s | %s', async (affirmed, denied) => {
    const [yes, no] = [await event(affirmed), await event(denied)];
    expect(yes?.polarity).toBe('positive');
    expect({ ...no, trigger: null }).toEqual({ ...yes, polarity: 'negative', trigger: null });
  });

  test.each(['Russia denied attacking Ukraine.', 'No talks between Iran and Iraq took place.'])('%s', async (text) => {
    expect((await related(text)).find((r) => /^(ASSAULT|CONSULT)$/.test(r.type))?.polarity).toBe('negative');
  });
});

test.each([
  ['Russia attacked Ukraine.', 'certain', null],
  ['Russia may attack Ukraine.', 'possible', null],
  ['Russia reportedly attacked Ukraine.', 'probable', null],
  ['Macron plans to meet Scholz.', 'probable', 'future'],
  ['Macron will meet Scholz.', 'certain', 'future'],
  ['If Russia attacks Poland, the war grows.', 'unknown', 'hypothetical'],
  ['Did Russia attack Poland?', 'unknown', null],
])('certainty and context: %s', async (text, certainty, context) => {
  expect(await event(text)).toMatchObject({ polarity: 'positive', certainty, context });
});

test.each([
  ['Putin met Erdogan on Tuesday.', '2025-12-04', '2025-12-02'],
  ['Putin met Erdogan on Friday.', '2025-12-04', '2025-11-28'],
  ['Putin will meet Erdogan on Friday.', '2025-12-04', '2025-12-05'],
  ['Putin met Erdogan last week.', '2025-12-04', '2025-11-24/2025-11-30'],
  ['Putin met Erdogan in the middle of November.', '2025-12-02', '2025-11'],
  ['Putin met Erdogan yesterday.', '2025-12-02', '2025-12-01'],
  ['Putin met Erdogan on September 29, 2024.', null, '2024-09-29'],
  ['Putin met Erdogan on Tuesday.', null, null],
  ['Putin met Erdogan.', '2025-12-02', null],
])('time: %s (published %s) is %s', async (text, publishedAt, expected) => {
  expect((await event(text, publishedAt))?.time).toBe(expected);
});
