import { table } from './table.ts';

/** Data goes to standard output, everything else to standard error. */

/** Columns of the terminal; where the output is no terminal, nothing is cut. */
export function outputWidth(): number {
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
  json: boolean,
): Promise<void> {
  if (json) return print(`${JSON.stringify(records, null, 2)}\n`);
  const rows = records.map((record) => [...columns.values()].map((cell) => cell(record)));
  return print(table([...columns.keys()], rows, outputWidth()));
}

/** One line on standard error. */
export function report(message: string): void {
  process.stderr.write(`hearsay: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
}
