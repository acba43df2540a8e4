/** Cells that a spreadsheet would take for a formula, and those that need quotes (RFC 4180). */
const formula = /^[=+\-@\t\r]/;
const quoted = /[",\n\r]/;

/**
 * Rows as CSV that spreadsheets open as it is: with a byte order mark, and nothing that is taken for a formula.
 * @param rows the first one names the columns
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = formula.test(text) ? `'${text}` : text;
    return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
