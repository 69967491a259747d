/**
 * Reads one of the tables in `data/lexicon`: tab-separated, a row a line; lines that begin with `#` and blank lines are skipped.
 *
 * @param text the file's text, with either kind of line end
 * @returns the rows in file order, each with its cells; cells are trimmed, and a row has as many cells as its line
 * @example parseTable('# word\tgender\nmr\tm\n') // [['mr', 'm']]
 */
export function parseTable(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}
