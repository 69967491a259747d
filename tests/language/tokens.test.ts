import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTokenLexicon } from '../../src/language/token-lexicon.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { anyText } from './hostile-texts.ts';
import { lexicon, words } from './token-tables.ts';

describe('contractions', () => {
  it.each([
    ["They don't know it's over.", "They|do|n't|know|it|'s|over|."],
    ['They don’t know it’s over.', 'They|do|n’t|know|it|’s|over|.'],
    ["I'm sure you've seen what he'd do.", "I|'m|sure|you|'ve|seen|what|he|'d|do|."],
    ["She shouldn't've said they'll leave.", "She|should|n't|'ve|said|they|'ll|leave|."],
    ['We cannot agree.', 'We|can|not|agree|.'],
    ["We're gonna win, wanna bet?", "We|'re|gon|na|win|,|wan|na|bet|?"],
    ['I dont know, thats all.', 'I|do|nt|know|,|that|s|all|.'],
    ["Putin's and the forces' progress", "Putin|'s|and|the|forces|'|progress"],
    ["DON'T PANIC", "DO|N'T|PANIC"],
    ["Tell 'em, y'all", "Tell|'em|,|y'|all"],
  ])('cuts %j', (text, expected) => expect(words(text)).toBe(expected));

  it.each([
    ["O'Connor and d'Ettorre", "O'Connor|and|d'Ettorre"],
    ["the 1960's, the '90s", "the|1960's|,|the|'90s"],
    ['its own well and the shell', 'its|own|well|and|the|shell'],
  ])('leaves whole what is one word: %j', (text, expected) => expect(words(text)).toBe(expected));

  it('cuts the possessive from a year that is no decade', () => {
    expect(words("2015's biggest story")).toBe("2015|'s|biggest|story");
  });
});

describe('abbreviations', () => {
  it.each([
    ['Dec. 2 (UPI) -- Russian President', 'Dec.|2|(|UPI|)|--|Russian|President'],
    ['with U.S. special envoy Steve Witkoff', 'with|U.S.|special|envoy|Steve|Witkoff'],
    ['J. D. Vance met J.D. Vance', 'J.|D.|Vance|met|J.D.|Vance'],
    ['Gen. Mark A. Milley and Sen. Cruz', 'Gen.|Mark|A.|Milley|and|Sen.|Cruz'],
    ['SEN. SANDERS SPEAKS', 'SEN.|SANDERS|SPEAKS'],
    ['at 4:30 a.m. on Friday', 'at|4:30|a.m.|on|Friday'],
    ['of Portland, Ore., and Calif. voters', 'of|Portland|,|Ore.|,|and|Calif.|voters'],
    ['United States v. Texas, No. 15-674', 'United|States|v.|Texas|,|No.|15|-|674'],
    ['a Ph.D. from M.I.T. came', 'a|Ph.D.|from|M.I.T.|came'],
    ['The S.&P. 500 and AT&T', 'The|S.&P.|500|and|AT&T'],
  ])('keep their full stop: %j', (text, expected) => expect(words(text)).toBe(expected));

  it.each([
    ['Talks begin at 5 p.m. The president', 'Talks|begin|at|5|p.m|.|The|president'],
    ['fuel, wheat etc. Prices rose', 'fuel|,|wheat|etc|.|Prices|rose'],
    ['works for Acme Inc.', 'works|for|Acme|Inc|.'],
    ['He said no. Then he left.', 'He|said|no|.|Then|he|left|.'],
    ['the pen is a weapon, a work of art. It sells', 'the|pen|is|a|weapon|,|a|work|of|art|.|It|sells'],
    ['So do I. Putin knows', 'So|do|I|.|Putin|knows'],
    ['in the reign of Charles V. This was', 'in|the|reign|of|Charles|V|.|This|was'],
  ])('give it to the sentence that ends there: %j', (text, expected) => expect(words(text)).toBe(expected));

  it('of capitals keep it even there', () => {
    expect(words('Moscow rejected the U.S.')).toBe('Moscow|rejected|the|U.S.');
  });
});

describe('hyphens and dashes', () => {
  it.each([
    ["Trump's son-in-law and a 28-point plan", "Trump|'s|son|-|in|-|law|and|a|28|-|point|plan"],
    ['a non-starter for the re-elected ex-president', 'a|non-starter|for|the|re-elected|ex-president'],
    ['year-over-year e-mail from E-Plus', 'year|-|over|-|year|e-mail|from|E|-|Plus'],
    ['our critical -- and negative -- attitude', 'our|critical|--|and|negative|--|attitude'],
    ['talks—the third—in 2015–16', 'talks|—|the|third|—|in|2015|–|16'],
    ['U.S.-Ukrainian negotiations', 'U.S.|-|Ukrainian|negotiations'],
  ])('%j', (text, expected) => expect(words(text)).toBe(expected));
});

describe('numbers', () => {
  it.each([
    ['$1,200.50 and US$5m', '$|1,200.50|and|US$|5|m'],
    ['4.5 percent, 30% of 1,000,000', '4.5|percent|,|30|%|of|1,000,000'],
    ['on 9/11, 11/28/2000 and 2025-12-02', 'on|9/11|,|11/28/2000|and|2025-12-02'],
    ['at 7:30pm, 10km off', 'at|7:30|pm|,|10|km|off'],
    ['the 20th of the 1970s', 'the|20th|of|the|1970s'],
    ['3/4 of it, 24/7', '3|/|4|of|it|,|24|/|7'],
    ['call 713-853-3989 or 555-0100', 'call|713-853-3989|or|555-0100'],
    ['[13,14]', '[|13|,|14|]'],
    ['the G7 on 5G', 'the|G7|on|5G'],
  ])('%j', (text, expected) => expect(words(text)).toBe(expected));
});

describe('quotation marks and other signs', () => {
  it.each([
    ['"opportunity" to talk about "prospects"', '"|opportunity|"|to|talk|about|"|prospects|"'],
    ["hold 'constructive' talks", "hold|'|constructive|'|talks"],
    ["''Put your money in,'' he said.", "''|Put|your|money|in|,|''|he|said|."],
    ['“He said, ‘No.’”', '“|He|said|,|‘|No|.|’|”'],
    ['Why?! No... [...] Yes!!!', 'Why|?!|No|...|[...]|Yes|!!!'],
    ['thanks :) and ;-)', 'thanks|:)|and|;-)'],
    ['(see below):', '(|see|below|)|:'],
    ['👩‍🚀 and 🇺🇦 e\u0301 ok', '👩‍🚀|and|🇺🇦|e\u0301|ok'],
  ])('%j', (text, expected) => expect(words(text)).toBe(expected));
});

describe('addresses', () => {
  it.each([
    ['(see https://www.upi.com/news?id=1).', '(|see|https://www.upi.com/news?id=1|)|.'],
    ['write to editor@upi.com.', 'write|to|editor@upi.com|.'],
    ['on pic.twitter.com/mzvFqiR3zt, Newsday.com', 'on|pic.twitter.com/mzvFqiR3zt|,|Newsday.com'],
    ['@POTUS on #Ukraine', '@POTUS|on|#Ukraine'],
    ['He left.Then she came', 'He|left|.|Then|she|came'],
  ])('%j', (text, expected) => expect(words(text)).toBe(expected));
});

describe('any text', () => {
  it('is cut into words in order that never overlap and lose nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text, lexicon)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).not.toMatch(/\s/u);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('has no surrogate pair cut', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of tokenize(text, lexicon)) {
          for (const offset of [start, end])
            expect(text.slice(offset - 1, offset + 1)).not.toMatch(/^[\u{10000}-\u{10FFFF}]$/u);
        }
      }),
    );
  });

  it('is read without any table', () => {
    expect(tokenize("Don't go, Gen. Lee.", parseTokenLexicon(new Map())).length).toBe(7);
  });

  it('of a megabyte of news takes a second or two', () => {
    const news =
      "Dec. 2 (UPI) -- President Vladimir Putin didn't meet U.S. envoy Steve Witkoff, Trump's friend, at 5 p.m. on Tuesday.\n";
    const text = news.repeat(1_000_000 / news.length);
    const start = performance.now();
    tokenize(text, lexicon);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
