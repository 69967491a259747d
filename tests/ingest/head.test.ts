import { describe, expect, test } from 'vitest';
import { fromText } from '../../src/ingest/text.ts';
import { lexicon } from './lexicon.ts';

/** What stands above a story, as papers and agencies print it. */

const STORY = 'The mayor said on Tuesday that she would not resign.';
const read = (...lines: string[]) => {
  const article = fromText([...lines, STORY].join('\n\n'), { id: 'a' }, lexicon);
  return { ...article, furniture: article.furniture.map(({ start, end }) => article.text.slice(start, end)) };
};

describe('a headline', () => {
  test.each([
    'NATO — what next?',
    'UN chief: talks stall — again',
    'U.S. envoy in Moscow — talks go on',
    'UPI wins -- and loses',
    'Dec. 2 - a day in pictures',
    'By Land and Sea',
    'In the U.S.',
    'İstanbul mayor stays in jail',
  ])('“%s” is one', (title) => {
    expect(read(title)).toMatchObject({ title, byline: null, publisher: null, furniture: [] });
  });

  test('it may stand under the date', () => {
    expect(read('FOR IMMEDIATE RELEASE', 'Sept. 18, 2025', 'Solvane to Build Plant')).toMatchObject({
      title: 'Solvane to Build Plant',
      publishedAt: '2025-09-18',
    });
  });
});

describe('a byline', () => {
  test.each([
    ['By JANE DOE Associated Press', 'JANE DOE', 'Associated Press', null],
    ['By Jane Doe AP', 'Jane Doe', 'AP', null],
    ['By Jane Doe | Dec. 2, 2025', 'Jane Doe', null, '2025-12-02'],
    ['By Jane Doe · 5 min read', 'Jane Doe', null, null],
    ['By Jane Doe • The Coastal Ledger • Dec. 2, 2025', 'Jane Doe', 'The Coastal Ledger', '2025-12-02'],
    ['By Jane Doe, Chief Political Correspondent', 'Jane Doe', null, null],
    ['By Steve Forbes', 'Steve Forbes', null, null],
    ['By Martin Luther Hale Jr.', 'Martin Luther Hale Jr.', null, null],
    ['By María de la Cruz and Łukasz O’Żak', 'María de la Cruz and Łukasz O’Żak', null, null],
    ['By\u00A0Jane Doe', 'Jane Doe', null, null],
  ])('“%s”', (line, byline, publisher, publishedAt) => {
    expect(read('Mayor stays', line)).toMatchObject({ byline, publisher, publishedAt, furniture: [line] });
  });
});

describe('a dateline', () => {
  const datelined = (line: string) => {
    const article = fromText(`Mayor stays\n\n${line} ${STORY}`, { id: 'a' }, lexicon);
    return { ...article, furniture: article.furniture.map(({ start, end }) => article.text.slice(start, end)) };
  };

  test.each([
    ['Washington (CNN) —', 'CNN', null, ['(CNN) —']],
    ['Kyiv, Ukraine (AP) —', 'AP', null, ['(AP) —']],
    ['(Reuters) -', 'Reuters', null, ['(Reuters) -']],
    ['NEW YORK/LONDON, March 3 (Reuters) -', 'Reuters', null, ['(Reuters) -']],
    ['PORT-AU-PRINCE, Haiti, 3 March 2024 (NNA) –', 'NNA', '2024-03-03', ['(NNA) –']],
    ['WASHINGTON, D.C. (UPI) --', 'UPI', null, ['(UPI) --']],
    ['WASHINGTON —', null, null, []],
  ])('“%s”', (line, publisher, publishedAt, furniture) => {
    expect(datelined(line)).toMatchObject({ publisher, publishedAt, furniture });
  });

  test.each([
    'WASHINGTON (Dec. 2) —',
    'FBI agents searched a home (Florida) — and left.',
    'The Fed (Federal Reserve) - as expected - cut rates.',
    'Sasha (Alexander) Roe — a baker —',
  ])('“%s” names no agency', (line) => {
    expect(datelined(line)).toMatchObject({ publisher: null, furniture: [] });
  });
});

describe('furniture', () => {
  test.each([
    'Copyright 2025 Northgate Courier',
    '(c) 2025 Northgate Courier',
    'Reporting by Ida Roe and Bo Lee in Kyiv',
    '(Reporting by Ida Roe; Editing by Bo Lee)',
    'Source: Reuters',
  ])('“%s” is', (line) => {
    expect(read('Mayor stays', STORY, line).furniture).toEqual([line]);
  });

  test.each([
    'Reporting by the Associated Press showed that the bridge was unsafe.',
    'Editing by hand takes hours, Holm said.',
    'Source: I was in the room when it happened.',
    'Photos by Reuters show the tank near the bridge.',
    'Copyright law still protects the song, Dray said.',
  ])('“%s” is not', (line) => {
    expect(read('Mayor stays', STORY, line).furniture).toEqual([]);
  });

  test('a credit after letters that grow in lower case is found where it stands', () => {
    expect(read('Mayor stays', STORY, 'Crowds in İİİstanbul. Photo by Ali Veli/AFP').furniture).toEqual([
      'Photo by Ali Veli/AFP',
    ]);
  });

  test('spans do not overlap where a line is furniture in two ways', () => {
    expect(read('Mayor stays', 'WASHINGTON (AP) — All rights reserved.').furniture).toEqual([
      'WASHINGTON (AP) — All rights reserved.',
    ]);
  });
});
