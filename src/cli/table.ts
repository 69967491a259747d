/** Results as aligned columns for a terminal; scripts use --json. */

/** Widest cell of a column that is not the last. */
const WIDEST = 30;

/** The last column gets at least this much, even where the terminal is narrower. */
const NARROWEST = 24;

const GAP = 2;

/**
 * Aligns rows under a header. The last column is broken over lines at its end, others are cut at 30 characters: a sentence that is cut would
 * state nothing.
 *
 * @param rows cells without line breaks
 * @param width of the terminal in columns
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const last = header.length - 1;
  const all = [header, ...rows];
  const widths = header
    .slice(0, last)
    .map((_, column) => Math.min(WIDEST, longest(all.map((row) => row[column] ?? ''))));
  const indent = widths.reduce((sum, w) => sum + w + GAP, 0);
  const room = Math.max(NARROWEST, width - indent);
  return all
    .flatMap((row) => {
      const [first = '', ...more] = wrap(row[last] ?? '', room);
      const before = widths.map((w, column) => cut(row[column] ?? '', w).padEnd(w + GAP));
      return [`${before.join('')}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)];
    })
    .map((line) => `${line}\n`)
    .join('');
}

const longest = (cells: readonly string[]): number => cells.reduce((most, cell) => Math.max(most, cell.length), 0);

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).toWellFormed()}…`;
}

/** Breaks text at spaces into lines of at most `width` characters; a longer word gets a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
