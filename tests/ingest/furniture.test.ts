import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../src/ingest/furniture.ts';
import { lexicon } from './lexicon.ts';

const STORY = 'The mayor said on Tuesday that she would not resign.';
const found = (line: string) => {
  const text = `Mayor stays\n\n${STORY}\n\n${line}\n\n${STORY}`;
  return findFurniture(text, lexicon).map(({ start, end }) => text.slice(start, end));
};

describe('furniture', () => {
  test.each([
    'Related',
    'RELATED:',
    'Related Stories',
    'Read more: What the collapse of Calder Bank means for savers',
    'Advertisement',
    '- Advertisement -',
    'Story continues below advertisement',
    'Share on Facebook',
    'Share this article',
    'Follow us on X and Instagram',
    'Follow us on LinkedIn',
    'Sign up for our daily newsletter to get the news in your inbox.',
    'Sign up for the Morning Briefing newsletter',
    'Subscribe to our newsletter',
    '© 2025 Northgate Courier. All rights reserved.',
    'Copyright 2025 The Associated Press. All rights reserved.',
    'Photo by Elias Brandt/Coastal Ledger',
    'File Photo by Kremlin Pool/UPI | License Photo',
    '(AP Photo/Evan Vucci)',
    'Click here to subscribe',
    'Media contact: press@solvane.example',
    'Jane Doe contributed to this report.',
    'Reporting by Jane Doe; Editing by John Roe',
    '* * *',
    '###',
    '-30-',
    'https://www.upi.example/a?b=c',
    '#Ukraine #Russia',
  ])('“%s” is furniture', (line) => {
    expect(found(line)).toEqual([line]);
  });

  test('of a caption only the credit is', () => {
    expect(found('Vladimir Putin speaks in Moscow on Tuesday. File Photo by Kremlin Pool/UPI')).toEqual([
      'File Photo by Kremlin Pool/UPI',
    ]);
    expect(found('Teachers outside City Hall. (Photo by Owen Farrar)')).toEqual(['(Photo by Owen Farrar)']);
  });

  test.each([
    'Related charges against his brother were dropped.',
    'Read more slowly, the judge told the clerk.',
    'Share prices fell on Tuesday after the announcement.',
    '"Share on," she said.',
    'Share on the left side the cost of the wall, Tolliver told the council.',
    'Follow us on this journey, Tolliver asked the voters.',
    'Sign up for classes begins on Monday, the school said.',
    'Advertisement spending rose by 9 percent, the agency said.',
    'Photo by photo, the police rebuilt the night, Dray said.',
    'He was holding a photo by the door when she came in.',
    'The award went to a photo by Elias Brandt that shows the flood.',
    'Copyright law protects the song, the court ruled.',
    'Subscribe to that view and you lose the election, he said.',
    'Print workers walked out on Monday.',
    'Comments by Holm angered Estmark.',
    'The end',
    'Ends of cables hung from the ceiling.',
    'Source of the fire was a heater, the chief said.',
    'He contributed to this report by the commission, Grant said, and to two others.',
    'Click here to get rich, the message to Whitcombe said.',
    'Image is everything, he said.',
    'No.',
    '12',
  ])('“%s” is not', (line) => {
    expect(found(line)).toEqual([]);
  });

  test('the title is not furniture', () => {
    const text = `Photo by photo\n\n${STORY}`;
    expect(findFurniture(text, lexicon)).toEqual([]);
  });

  test('the time for twice the text is about twice', { retry: 3 }, () => {
    const text = (n: number) => `${STORY} Photo by Elias Brandt\n`.repeat(n);
    const time = (n: number) => {
      const begin = performance.now();
      findFurniture(text(n), lexicon);
      return performance.now() - begin;
    };
    time(2_000);
    expect(time(20_000)).toBeLessThan(2.4 * time(10_000) + 50);
  });
});
