import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { fromText } from '../../src/ingest/text.ts';
import { Article } from '../../src/schema/article.ts';
import { anyText } from './any-text.ts';
import { example, lexicon } from './lexicon.ts';

const STORY = 'The mayor said on Tuesday that she would not resign. "I was elected to stay," she told reporters.';
const read = (text: string) => fromText(text, { id: 'a' }, lexicon);

describe('title', () => {
  test.each([
    "Witkoff, Kushner hold 'constructive' talks with Putin on ending Ukraine war",
    '‘We will not leave’: Harbor town defies order',
    'Will the mayor resign?',
    'Envoy flies back to the U.S.',
  ])('“%s” is the title', (title) => {
    expect(read(`${title}\n\n${STORY}`).title).toBe(title);
  });

  test('the title is the first line that is no label of the page', () => {
    expect(read(`FOR IMMEDIATE RELEASE\r\n\r\nSolvane to Build Plant\r\n\r\n${STORY}`).title).toBe(
      'Solvane to Build Plant',
    );
  });

  test('a title may stand directly above the byline', () => {
    expect(read(`Mayor stays\nBy Jane Doe\n${STORY}`)).toMatchObject({ title: 'Mayor stays', byline: 'Jane Doe' });
  });

  test('a text without a title has none', () => {
    expect(read(STORY).title).toBeNull();
    expect(read(`${STORY}\n\n${STORY}`).title).toBeNull();
    expect(read('Mayor stays').title).toBeNull();
  });

  test('the first line of hard-wrapped text is no title', () => {
    expect(
      read('The mayor of Brackwater said on Tuesday that she\nwould not resign, whatever the council decided.').title,
    ).toBeNull();
    expect(
      read('The foreign ministers of Norland and Estmark met\nMayor Anthony Grant of Brackwater on Tuesday for\ntalks.')
        .title,
    ).toBeNull();
  });
});

describe('byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe', null],
    ['by Jane Doe', 'Jane Doe', null],
    ['BY JANE DOE', 'JANE DOE', null],
    ['By Tomasz Wieland and Priya Raman', 'Tomasz Wieland and Priya Raman', null],
    ['By Ann Lee, Bo Chu and Cy Fox', 'Ann Lee, Bo Chu and Cy Fox', null],
    ['By Jane Doe, Associated Press', 'Jane Doe', 'Associated Press'],
    ['By Jane Doe | Reuters', 'Jane Doe', 'Reuters'],
    ['By JANE DOE, The Associated Press', 'JANE DOE', 'The Associated Press'],
    ['By Jane Doe, Staff Writer', 'Jane Doe', null],
    ['By Ludwig van der Berg', 'Ludwig van der Berg', null],
    ['By The Associated Press', null, 'The Associated Press'],
    ['by · UPI', null, 'UPI'],
    ['by Jane Doe · UPI', 'Jane Doe', 'UPI'],
  ])('“%s”', (line, byline, publisher) => {
    expect(read(`Mayor stays\n\n${line}\n\n${STORY}`)).toMatchObject({ title: 'Mayor stays', byline, publisher });
  });

  test.each([
    'By Monday, 300 people had fled.',
    'By then it was too late',
    'By Tuesday the Red Cross had left Port Ansel.',
  ])('“%s” is none', (line) => {
    const article = read(`Mayor stays\n\n${line}\n\n${STORY}`);
    expect(article).toMatchObject({ byline: null, publisher: null, furniture: [] });
  });
});

describe('dateline', () => {
  test.each([
    ['Dec. 2 (UPI) -- Russian', 'UPI', null, '(UPI) --'],
    ['Dec. 2, 2025 (UPI) -- Russian', 'UPI', '2025-12-02', '(UPI) --'],
    ['WASHINGTON (AP) — President', 'AP', null, '(AP) —'],
    ['PARIS, March 3 (Reuters) - France', 'Reuters', null, '(Reuters) -'],
    ['KYIV, Ukraine (AP) — Ukraine', 'AP', null, '(AP) —'],
    ['U.N. HEADQUARTERS, March 3, 2024 (Xinhua) -- The', 'Xinhua', '2024-03-03', '(Xinhua) --'],
    ['MOSCOW, December 2. /TASS/. Russia', 'TASS', null, '/TASS/.'],
    ['LAKE VARDE, Norland, Nov. 4, 2025 (NNA) -- The', 'NNA', '2025-11-04', '(NNA) --'],
    ['DUNMORE, Sept. 18, 2025 /PRNewswire/ -- Solvane', 'PRNewswire', '2025-09-18', '/PRNewswire/ --'],
    ['DUNMORE, Sept. 18, 2025 -- Solvane', null, '2025-09-18', undefined],
  ])('“%s”', (line, publisher, publishedAt, mark) => {
    const article = read(`Mayor stays\n\n${line} officials met.`);
    expect(article).toMatchObject({ publisher, publishedAt });
    expect(article.furniture.map(({ start, end }) => article.text.slice(start, end))).toEqual(mark ? [mark] : []);
  });

  test.each([
    'The Federal Bureau of Investigation (FBI) -- which had no comment -- searched the house.',
    'President Vladimir Putin (Russia) - a former spy - spoke.',
    'The storm — the worst in years — hit on Dec. 2, 2025.',
  ])('“%s” has none', (line) => {
    expect(read(`Mayor stays\n\n${line}`)).toMatchObject({ publisher: null, publishedAt: null, furniture: [] });
  });
});

describe('date of publication', () => {
  test.each([
    ['Tuesday, December 2, 2025', '2025-12-02'],
    ['Published: Dec. 2, 2025 at 3:14 p.m. ET', '2025-12-02'],
    ['2 December 2025', '2025-12-02'],
    ['2025-12-02', '2025-12-02'],
    ['Posted on 2nd December 2025', '2025-12-02'],
  ])('“%s”', (line, date) => {
    expect(read(`Mayor stays\n\n${line}\n\n${STORY}`).publishedAt).toBe(date);
  });

  test.each([
    'December 2',
    'December 2025',
    '12/02/2025',
    'The vote is on December 2, 2025',
    'Dec. 45, 2025',
    'Feb. 30, 2025',
  ])('“%s” does not say', (line) => {
    expect(read(`Mayor stays\n\n${line}\n\n${STORY}`).publishedAt).toBeNull();
  });
});

describe('the article', () => {
  test('what the caller gives counts more', () => {
    const given = {
      id: 'x',
      title: 'T',
      byline: 'B',
      publisher: 'P',
      url: 'https://x.example',
      publishedAt: '2025-12-02',
    };
    expect(fromText(example('wire.txt'), given, lexicon)).toMatchObject(given);
  });

  test('the example of the task is read as it is', () => {
    const text = example('upi-witkoff.txt');
    const article = fromText(text, { id: 'upi', publishedAt: '2025-12-02' }, lexicon);
    expect(article).toMatchObject({ byline: null, publisher: 'UPI', publishedAt: '2025-12-02', language: 'en', text });
    expect(article.title).toMatch(/^Witkoff, Kushner hold .* war$/);
    expect(article.furniture.map(({ start, end }) => text.slice(start, end))).toEqual([
      'by · UPI',
      '(UPI) --',
      'Related',
    ]);
  });

  test.each(['', ' ', '\r\n\t\u00A0\u2003\n'])('nothing but white space is an error', (text) => {
    expect(() => read(text)).toThrow(HearsayError);
  });

  test('any text stays as it is and fits the schema', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n\n',
        '\u00A0',
        'By Jane Doe',
        'Related',
        '(UPI) --',
        'Photo by A B',
        '“',
        'Dec. 2, 2025',
      ),
      anyText,
    );
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join('')),
        (text) => {
          if (text.trim() === '') return;
          const article = read(text);
          expect(Article.safeParse(article).success).toBe(true);
          expect(article.text).toBe(text);
          let end = 0;
          for (const span of article.furniture) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
