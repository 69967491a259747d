import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { anyText, endless, millisecondsFor } from './hostile-texts.ts';
import { lexicon, sentences } from './token-tables.ts';

/** The text with "¦" between its sentences. */
const split = (text: string): string => sentences(text).join(' ¦ ');

describe('a sentence ends', () => {
  it.each([
    'Ushakov said the topic was discussed. ¦ The issue remained at an impasse.',
    'They talked about "the essence of these American documents." ¦ "In some areas we were able to agree."',
    '“We do not see a resolution,” he said. ¦ “None.” ¦ He left.',
    "''Vote for unity.'' ¦ ''Vote for Ohio.''",
    '(He was not.) ¦ "Freddy was a classic illustration."',
    'It would be at 5 p.m. ¦ The talks lasted five hours.',
    'They proposed a ban on Muslims trying to enter the U.S. ¦ The proposal drew criticism.',
    'Lose safety? ¦ Lose work! ¦ Then we wait...',
    'Fillmore moved in 1971. [1] [2] ¦ He died in 2014. [3]',
    'Watch it today. ¦ pic.twitter.com/mzvFqiR3zt',
    'He was the director of YAF. ¦ 81-year-old Parker Eaton voted.',
  ])('%s', (marked) => expect(split(marked.replaceAll(' ¦ ', ' '))).toBe(marked));
});

describe('a sentence goes on', () => {
  it.each([
    'Dec. 2 (UPI) -- President Vladimir Putin met J. D. Vance and Gen. Mark A. Milley.',
    'The U.S. Senate heard from Acme Corp. Chief Executive John Smith Jr. on Jan. 3.',
    '"Do you think I am going to change?" Trump asked reporters.',
    '"Never!" said Sen. Sanders.',
    '"Nobody should wait ..." he said.',
    'Jeb! was better than in previous outings.',
    'The case is Roe v. Wade, No. 14-1418, at 10 p.m. EST.',
    '1. Strong aftershocks rattle Italy.',
    'That is his job. . . .',
    'The plan (is it one?) was drawn up in Portland, Ore., by officials.',
  ])('%s', (text) => expect(sentences(text)).toEqual([text]));
});

describe('lines and paragraphs', () => {
  it('end a sentence with a blank line, whatever stands before it', () => {
    expect(sentences('Talks on ending Ukraine war\n\nby · UPI\r\n\r\nDec. 2 (UPI) -- Russian')).toEqual([
      'Talks on ending Ukraine war',
      'by · UPI',
      'Dec. 2 (UPI) -- Russian',
    ]);
  });

  it('end it with a line break between headline and byline', () => {
    expect(sentences('Putin meets Witkoff\nBy John Smith\r\nMOSCOW – The president met him.')).toEqual([
      'Putin meets Witkoff',
      'By John Smith',
      'MOSCOW – The president met him.',
    ]);
  });

  it('do not end it where a line was only wrapped', () => {
    const text = [
      'The revised plan was drawn up by officials in talks with President Vladimir',
      'Putin of Russia and his aide, who said that they had gone well in the city of',
      'Moscow.',
    ].join('\n');
    expect(sentences(text)).toEqual([text]);
  });

  it('do not end it before a small letter', () => {
    expect(sentences('the president\nof Russia')).toEqual(['the president\nof Russia']);
  });
});

describe('any text', () => {
  it('has every word in exactly one sentence, in order, from its first word to its last', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text, lexicon);
        const spans = splitSentences(text, tokens, lexicon);
        const inside = spans.map(({ start, end }) =>
          tokens.filter((token) => token.start >= start && token.end <= end),
        );
        expect(inside.flat()).toEqual(tokens);
        expect(spans).toEqual(inside.map((group) => ({ start: group[0]?.start, end: group.at(-1)?.end })));
      }),
      { numRuns: 500 },
    );
  });

  it.each(endless)('is cut into words and sentences in linear time: %j again and again', (piece) => {
    expect(millisecondsFor(piece, (text) => splitSentences(text, tokenize(text, lexicon), lexicon))).toBeLessThan(5000);
  });
});
