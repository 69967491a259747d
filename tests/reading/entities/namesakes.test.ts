import { describe, expect, it } from 'vitest';
import { read, voices } from '../../support/reading.ts';

/** The entities with their types and all that they are called by name. */
async function named(text: string): Promise<string[]> {
  const { entities } = await read(text);
  return entities.map(({ type, name, mentions }) => {
    const names = mentions.filter(({ form }) => form === 'name').map((m) => text.slice(m.start, m.end));
    return `${type} ${name}: ${names.join(', ')}`;
  });
}

describe('a company and its founder', () => {
  it('by what each is said to do', async () => {
    const text =
      'Henry Ford founded Ford in 1903. Ford said his workers deserved better. Ford said on Tuesday that it would cut 900 jobs.';
    expect(await named(text)).toEqual(['person Henry Ford: Henry Ford, Ford', 'organization Ford: Ford, Ford']);
    expect(await voices(text)).toEqual(['Henry Ford: his workers deserved better', 'Ford: that it would cut 900 jobs']);
  });

  it('by the legal form', async () => {
    const text =
      'Heinz Hartmann founded Hartmann AG in 1960. Hartmann AG said on Monday that it would cut jobs. Hartmann died in 1990.';
    expect(await named(text)).toEqual([
      'person Heinz Hartmann: Heinz Hartmann, Hartmann',
      'organization Hartmann AG: Hartmann AG, Hartmann AG',
    ]);
  });

  it('by his age', async () => {
    const text =
      'Bloomberg reported that sales had fallen. Michael Bloomberg, who founded Bloomberg, declined to comment. Bloomberg, 82, was mayor of New York.';
    expect(await named(text)).toEqual(
      expect.arrayContaining([
        'organization Bloomberg: Bloomberg, Bloomberg',
        'person Michael Bloomberg: Michael Bloomberg, Bloomberg',
      ]),
    );
  });

  it('by the "I" of what he says', async () => {
    const text =
      'Michael Dell opened the meeting. Dell shares fell 3 percent. Dell said it would buy back stock. "I am not worried," Dell told analysts.';
    expect((await voices(text)).at(-1)).toBe('Michael Dell: "I am not worried,"');
  });
});

describe('two people with one surname', () => {
  it.each([
    [
      'a husband, by his pronoun',
      'Peter Lang and his wife, Maria Lang, own the farm. Lang said he would sell it.',
      'Peter Lang',
    ],
    [
      'a wife, by her form of address',
      'George Bush and Laura Bush came to Varde. Mr. Bush spoke first. Mrs. Bush said she was glad.',
      'Laura Bush',
    ],
    [
      'a daughter, by her form of address',
      'Jens Dahl was a painter. His daughter, Eva Dahl, sings. Ms. Dahl said the songs were old.',
      'Eva Dahl',
    ],
    [
      'a son, named last',
      'Robert Crane founded the shop in 1988. His son, Peter Crane, took it over. "Nobody slept," Crane said.',
      'Peter Crane',
    ],
    [
      'the son who is a Jr.',
      'Robert Crane Sr. founded the company. Robert Crane Jr. runs it. Crane Jr. said sales were good.',
      'Robert Crane Jr.',
    ],
    [
      'whom the article is about, when the other was named long before',
      'Senator Eva Dahl opened her campaign in Varde. Eva Dahl is a lawyer. Her uncle, Mads Dahl, was mayor of the town. He retired in 1998. The hall was full. Music played. Dahl said the north had waited too long.',
      'Eva Dahl',
    ],
    [
      'a brother, by his full name',
      'Henrik Dahl sued his brother, Mads Dahl, on Monday. Mads Dahl told the court that the debt was paid.',
      'Mads Dahl',
    ],
  ])('%s', async (_, text, speaker) => {
    expect((await voices(text)).map((line) => line.split(': ')[0])).toEqual([speaker]);
  });
});
