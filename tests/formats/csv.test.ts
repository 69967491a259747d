import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/formats/csv.ts';
import { quotationsCsv } from '../../src/formats/quotations-csv.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { quotations } from '../../src/query/quotations.ts';
import { hostileText } from '../support/arbitraries.ts';
import { monday, news } from '../support/news.ts';

/** Reads a table as RFC 4180 has it, one character after the other. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < text.length; i++) {
    if (isQuoted && text.startsWith('""', i)) {
      cell += '"';
      i++;
    } else if (text[i] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[i] === ',' || text.startsWith('\r\n', i))) {
      row.push(cell);
      cell = '';
      if (text[i] === ',') continue;
      rows.push(row);
      row = [];
      i++;
    } else cell += text[i];
  }
  return rows;
}

describe('a table as CSV', () => {
  it('begins with a byte order mark, ends its lines with CR LF, and puts into quotation marks what needs them', () => {
    expect(
      writeCsv(
        ['who', 'words'],
        [
          ['Ana Gil, M.P.', '"No," she\nsaid'],
          [null, 0.5],
        ],
      ),
    ).toBe('\uFEFFwho,words\r\n"Ana Gil, M.P.","""No,"" she\nsaid"\r\n,0.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '\u00A0=cmd|"/c calc"!A1'])(
    'lets no spreadsheet run %j',
    (formula) => {
      expect(readCsv(writeCsv(['a'], [[formula]]))[1]).toEqual([`'${formula}`]);
    },
  );

  it('leaves alone what is no formula', () => {
    for (const text of ['"We will appeal,"', 'a=b', "'tis", '(-1)', ''])
      expect(readCsv(writeCsv(['a'], [[text]]))[1]).toEqual([text]);
  });

  it('reads back as what was written, whatever it was, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 4 }), (rows) => {
        const back = readCsv(writeCsv(['a', 'b'], rows)).slice(1);
        const bare = (cell: string, i: number, j: number) => (cell === rows[i]?.[j] ? cell : cell.replace(/^'/, ''));
        expect(back.map((row, i) => row.map((cell, j) => bare(cell, i, j)))).toEqual(rows);
        for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('quotations as CSV', () => {
  const graph = buildGraph(news);
  const table = (csv: string): Record<string, string>[] => {
    const [header = [], ...rows] = readCsv(csv.slice(1));
    return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
  };

  it('say who said what about whom to whom, when and where it stands', () => {
    const found = table(quotationsCsv(graph)).find(({ text }) => text === '"The talks will be long,"');
    expect(found).toEqual({
      id: 'statement:monday/a2',
      article: 'monday',
      date: '2025-12-01',
      speaker: 'Dmitry Peskov',
      speaker_id: 'person:dmitry peskov',
      source: 'Dmitry Peskov',
      for: '',
      cue: 'told',
      kind: 'direct',
      text: '"The talks will be long,"',
      about: '',
      addressee: 'Anna Borisova',
      within: '',
      start: String(monday.text.indexOf('"The talks')),
      end: String(monday.text.indexOf(' Dmitry Peskov told')),
      confidence: '0.9',
      sentence: '"The talks will be long," Dmitry Peskov told Anna Borisova. Peskov is spokesman for Putin.',
    });
  });

  it('name those a source without a name speaks for, all they are about, and the statement around them', () => {
    const rows = table(quotationsCsv(graph));
    expect(rows.find(({ source }) => source === 'U.S. officials')).toMatchObject({ speaker: '', for: 'U.S.' });
    expect(rows.map(({ about }) => about)).toContain('Steve Witkoff; Vladimir Putin; Moscow');
    expect(rows.find(({ cue }) => cue === 'claimed')).toMatchObject({ within: 'statement:wednesday/a1' });
  });

  it('are those that are asked for', () => {
    const peskov = quotationsCsv(graph, quotations(graph, { by: 'Dmitry Peskov' }));
    expect(new Set(table(peskov).map(({ speaker }) => speaker))).toEqual(new Set(['Dmitry Peskov']));
    expect(quotationsCsv(buildGraph([]))).toMatch(/^\uFEFFid,article,date,[^\n]*\r\n$/);
  });
});
