/** Writes a table as Danish spreadsheets read it: semicolon between cells, Windows line ends, and a mark that says UTF-8. */

/** A cell: words, or a number with a decimal comma as it stands. */
export type Cell = string | undefined;

const mark = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, with the wide signs some of them read as the plain ones. */
const formula = /^[\s=+@\-＝＋－＠]/;
/** "-1.234,5": a number and nothing else. */
const number = /^-?[\d.]+(?:,\d+)?$/;

/** A spreadsheet calculates what begins like a formula, also when it is somebody's words. An apostrophe keeps it a text. */
const harmless = (cell: string): string => (formula.test(cell) && !number.test(cell) ? `'${cell}` : cell);

const written = (cell: Cell): string => {
  const text = harmless(cell ?? '');
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows as the text of a file. An absent cell is empty: unknown is never nought. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  mark + rows.map((row) => `${row.map(written).join(';')}\r\n`).join('');
