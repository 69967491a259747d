/** What a spreadsheet would run as a formula, also behind white space and in the full-width letters of East Asian keyboards. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/** Without it Excel takes UTF-8 for the encoding of the country: "ZelenskÃ½". */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes a table as RFC 4180 has it, in UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it, as OWASP advises: articles are written by strangers.
 *
 * @example writeCsv(['who', 'words'], [['Ana Gil', '"No," she said'], [null, '=1+1']])
 * // '\uFEFFwho,words\r\nAna Gil,"""No,"" she said"\r\n,\'=1+1\r\n'
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
