import { describe, expect, it } from 'vitest';
import { voices } from '../../support/reading.ts';

describe('an interview without labels', () => {
  it('has the one who is introduced for its answers, to whom the questions are put', async () => {
    const text = `The harbor is the oldest in the country. We asked its director, Ingrid Dahl, about the cranes.

How long will the works take?

About three years. We begin with the north pier in May.

And who will pay for it?

The city pays half, and the state the rest.

Are you worried about the cost?

No. I have seen worse.`;
    expect((await voices(text)).slice(-6)).toEqual([
      'somebody to Ingrid Dahl: How long will the works take?',
      'Ingrid Dahl: About three years. We begin with the north pier in May.',
      'somebody to Ingrid Dahl: And who will pay for it?',
      'Ingrid Dahl: The city pays half, and the state the rest.',
      'somebody to Ingrid Dahl: Are you worried about the cost?',
      'Ingrid Dahl: No. I have seen worse.',
    ]);
  });

  it('of two who are introduced takes the one who speaks', async () => {
    const text = `Ana Gil has coached the team since Marco Silva left. She spoke to The Courier before the final.

What did you tell the players?

I said they should enjoy it.

Were you nervous?

Of course I was. Everybody was.

Will you stay?

That is for the club to decide.`;
    expect(await voices(text)).toContain('Ana Gil: Of course I was. Everybody was.');
  });

  it('goes on over paragraphs of one answer, in bold or not', async () => {
    const text = `The chef Omar Haddad opened his second restaurant last month.

**Why a second place?**

Because my first one was full every night.

I could not send people home.

**Is it the same menu?**

No, we cook fish here.

**Do you ever rest?**

I sleep on Sundays.`;
    expect(await voices(text)).toContain(
      'Omar Haddad: Because my first one was full every night. … I could not send people home.',
    );
  });
});

describe('an interview with labels', () => {
  it('has for "A" the one who is introduced', async () => {
    const text =
      'Ingrid Dahl runs the harbor of Varde.\n\nQ: How many ships came?\n\nA: About two hundred.\n\nQ: Was it enough?\n\nA: It was more than I had hoped for.';
    expect(await voices(text)).toEqual([
      'somebody: How many ships came?',
      'Ingrid Dahl: About two hundred.',
      'somebody: Was it enough?',
      'Ingrid Dahl: It was more than I had hoped for.',
    ]);
  });

  it('and nobody where nobody is', async () => {
    const found = await voices('Q: How many came?\n\nA: Two hundred.\n\nQ: Was it enough?\n\nA: No.');
    expect(found.every((line) => line.startsWith('somebody: '))).toBe(true);
  });
});

describe('no interview', () => {
  it.each([
    [
      'a guide that asks its readers',
      'Ingrid Dahl runs the harbor.\n\nWhy did the pier fall?\n\nIt was old.\n\nWhat happens next?\n\nThe court will hear the case in May.\n\nWhat should you do?\n\nTake the bus.',
    ],
    [
      'one question in an article',
      'Ingrid Dahl runs the harbor.\n\nWhat will you do about it?\n\nThe pier was built in 1911, and I have walked on it.',
    ],
  ])('%s', async (_, text) => expect(await voices(text)).toEqual([]));
});
