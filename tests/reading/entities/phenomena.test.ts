import { describe, expect, it } from 'vitest';
import { read } from '../../support/reading.ts';

/** The words of all mentions of the entity with this name. */
async function mentionsOf(name: string, text: string): Promise<string[]> {
  const { entities } = await read(text);
  return entities.find((e) => e.name === name)?.mentions.map((m) => text.slice(m.start, m.end)) ?? [];
}

const names = async (text: string) => (await read(text)).entities.map((e) => e.name);

describe('one entity by several names', () => {
  it('full name and surname', async () => {
    expect(await mentionsOf('Katarzyna Nowak', 'Katarzyna Nowak won the seat. Nowak had never held office.')).toEqual([
      'Katarzyna Nowak',
      'Nowak',
    ]);
  });

  it('a surname in the headline, the full name in the text', async () => {
    expect(
      await mentionsOf('Katarzyna Nowak', 'Nowak wins in Gdansk\n\nKatarzyna Nowak won the seat on Sunday.'),
    ).toEqual(['Nowak', 'Katarzyna Nowak']);
  });

  it('an acronym in brackets, then alone', async () => {
    const text = 'The International Monetary Fund (IMF) approved the loan. The IMF had waited a year.';
    expect(await mentionsOf('International Monetary Fund', text)).toEqual([
      'International Monetary Fund',
      'IMF',
      'IMF',
    ]);
  });

  it('a country by its names', async () => {
    expect(await mentionsOf('United States', 'The United States left the talks. The U.S. envoy flew home.')).toEqual([
      'United States',
      'U.S.',
    ]);
  });

  it('a company with and without its legal form', async () => {
    expect(
      (await mentionsOf('Harland Foods Inc.', 'Harland Foods Inc. cut 200 jobs. Harland Foods said sales had fallen.'))
        .length,
    ).toBe(2);
  });
});

describe('kept apart', () => {
  it('two people with one surname', async () => {
    expect(await names('Peter Lang met Maria Lang in Vienna on Friday.')).toEqual(
      expect.arrayContaining(['Peter Lang', 'Maria Lang']),
    );
  });

  it('a father and his son', async () => {
    expect(await names('Robert Crane Jr. took over from Robert Crane in May.')).toEqual(
      expect.arrayContaining(['Robert Crane', 'Robert Crane Jr.']),
    );
  });

  it('adjectives of place are no mentions', async () => {
    expect(await names('Ukrainian troops shelled a Russian depot.')).toEqual([]);
  });
});

describe('nouns and pronouns', () => {
  it('he and she by the names of those before', async () => {
    const text = 'Anna Berg spoke first. Then Thomas Reed rose. She had waited a year, and he had not.';
    expect(await mentionsOf('Anna Berg', text)).toContain('She');
    expect(await mentionsOf('Thomas Reed', text)).toContain('he');
  });

  it('a spokeswoman is a woman', async () => {
    const text = 'Ministry spokeswoman Kim Dae denied the report. She called it fiction.';
    expect(await mentionsOf('Kim Dae', text)).toContain('She');
  });

  it('he and she by what they have been before', async () => {
    const text = 'Roske met Holm in Geneva. He said the talks were good. She left early.';
    expect(await mentionsOf('Roske', text)).toEqual(['Roske', 'He']);
    expect(await mentionsOf('Holm', text)).toEqual(['Holm', 'She']);
  });

  it('two names after their offices in a list', async () => {
    const text = 'The mayor, Anna Lindqvist, and the builder, Paul Nordvik, disagreed. She left. He did not.';
    expect(await mentionsOf('Anna Lindqvist', text)).toEqual(['mayor', 'Anna Lindqvist', 'She']);
    expect(await mentionsOf('Paul Nordvik', text)).toEqual(['builder', 'Paul Nordvik', 'He']);
  });

  it('an apposition and the noun that comes back', async () => {
    const text = 'Olga Ivanova, the mayor of Tartu, opened the fair. The mayor then cut a ribbon.';
    expect(await mentionsOf('Olga Ivanova', text)).toEqual(['Olga Ivanova', 'mayor', 'mayor']);
  });

  it('a pronoun whose noun has no name stays unresolved', async () => {
    const text = 'Toyota opened a plant in Recife. The crisis deepened. It lasted two years.';
    expect(await mentionsOf('Toyota', text)).toEqual(['Toyota']);
  });

  it('I inside a quotation is the speaker', async () => {
    const text = '"I never signed the letter," Samuel Okoro said.';
    expect(await mentionsOf('Samuel Okoro', text)).toEqual(['I', 'Samuel Okoro']);
  });
});

describe('two people with one surname', () => {
  it('by the form of address, where only one of them has a given name', async () => {
    const text =
      'Bill Clinton spoke in Boston on Monday. Mr. Clinton praised the mayor. Mrs. Clinton stayed in New York.';
    expect(await mentionsOf('Bill Clinton', text)).toEqual(['Bill Clinton', 'Clinton']);
  });

  it('by the form of address, where both have', async () => {
    const text =
      'Senator Hillary Clinton won on Tuesday. Her husband, Bill Clinton, was with her. Mrs. Clinton thanked the voters, and Mr. Clinton wept.';
    expect(await mentionsOf('Hillary Clinton', text)).toContain('Clinton');
    expect(await mentionsOf('Bill Clinton', text)).toContain('Clinton');
  });

  it('a relative who is introduced late is not whom the text has spoken of all along', async () => {
    const text =
      'Clinton won in Ohio on Tuesday. Her husband, former President Bill Clinton, had campaigned there. Clinton thanked the voters.';
    expect(await mentionsOf('Bill Clinton', text)).not.toContain('Clinton');
    expect(await mentionsOf('Clinton', text)).toEqual(expect.arrayContaining(['Clinton', 'Her']));
  });
});
