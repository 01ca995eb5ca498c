/** Reads a CSV file as a table. The library is fetched when the first file is chosen. */
import type { Table, TableProblem } from '@/domain/maaling';
import { failure, success, type Result } from '@/domain/result';

/** The largest file that is read (bytes): several times a survey of ten thousand answers to sixty items. */
export const largestTable = 20_000_000;

/** Bytes of a file as text: UTF-8, UTF-16 with its mark, or the Western European code page that older spreadsheets write. */
export function textOfBytes(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The table with its heading, or why it is none. Separator and quotation are found by the library. */
export async function parseCsv(text: string): Promise<Result<Table, TableProblem>> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return failure([{ code: 'table-quotes', row: quotes.row ?? 0 }]);
  const [heading, ...rows] = data;
  return heading && rows.length > 0 ? success({ heading: heading.map((cell) => cell.trim()), rows }) : failure([{ code: 'table-empty' }]);
}

/** The table in the bytes of a file. */
export const readTable = (bytes: ArrayBuffer): Promise<Result<Table, TableProblem>> => parseCsv(textOfBytes(bytes));
