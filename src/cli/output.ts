import { table } from './table.ts';

/** Data goes to standard output, everything else to standard error. */

/** Columns of the terminal; where the output is no terminal, nothing is cut. */
function outputWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Number.MAX_SAFE_INTEGER;
}

/** Writes to standard output and waits until it is taken, so that a slow reader holds memory down. */
export async function print(text: string): Promise<void> {
  if (text === '' || process.stdout.destroyed) return;
  if (!process.stdout.write(text)) await new Promise<void>((done) => process.stdout.once('drain', done));
}

/** Prints records as JSON for scripts, or as a table for people. */
export async function printRecords<T>(
  records: readonly T[],
  columns: ReadonlyMap<string, (record: T) => string>,
  json = false,
): Promise<void> {
  if (json) return print(`${JSON.stringify(records, null, 2)}\n`);
  if (records.length === 0) return report('nothing found');
  const rows = records.map((record) => [...columns.values()].map((cell) => printable(cell(record))));
  return print(table([...columns.keys()], rows, outputWidth()));
}

/** One line on standard error. */
export function report(message: string): void {
  process.stderr.write(`hearsay: ${printable(message)}\n`);
}

/**
 * Text as one line of a terminal: an article or a file name must not move the cursor or color the screen.
 *
 * @example printable('two\nlines\u001b[31m') // 'two lines [31m'
 */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
