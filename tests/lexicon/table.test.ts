import { describe, expect, it } from 'vitest';
import { parseTable } from '../../src/lexicon/table.ts';

describe('parseTable', () => {
  it('reads a row a line and a cell a tab', () => {
    expect(parseTable('mr\tm\nmrs\tf\n')).toEqual([
      ['mr', 'm'],
      ['mrs', 'f'],
    ]);
  });

  it('skips the header, blank lines and a byte order mark', () => {
    expect(parseTable('\uFEFF# word\tgender\n\n# to extend: add a line\nmr\tm')).toEqual([['mr', 'm']]);
  });

  it('reads every kind of line end and keeps empty cells', () => {
    expect(parseTable('a\t\tb\r\nc\rd')).toEqual([['a', '', 'b'], ['c'], ['d']]);
  });

  it('gives no rows for an empty text', () => {
    expect(parseTable('')).toEqual([]);
  });
});
