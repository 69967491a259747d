/** Results as aligned columns for a terminal; scripts use --json. */

/** Widest cell of a column that is not the last. */
const WIDEST = 40;

/**
 * Aligns rows under a header.
 *
 * @param width of the terminal in columns; the last column is cut to fit, others to 40
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return '';
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const widths = header.map((_, column) =>
    Math.min(WIDEST, Math.max(...cells.map((row) => (row[column] ?? '').length))),
  );
  const last = header.length - 1;
  const before = widths.slice(0, last).reduce((sum, w) => sum + w + 2, 0);
  const room = Math.max(20, width - before);
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === last ? cut(cell, room) : cut(cell, widths[column] ?? WIDEST).padEnd((widths[column] ?? 0) + 2),
        )
        .join('')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).toWellFormed()}…`;
}
