/** Reads the text of a CSV file as a table. The library is fetched when the first file is chosen. */
import type { Table } from '@/domain/maaling';

/** Bytes of a file as text: UTF-8, or the Western European code page that older spreadsheets write. */
export function textOfBytes(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The table with its heading, or undefined when the text has no rows below a heading. Separator and quotation are found by the library. */
export async function parseCsv(text: string): Promise<Table | undefined> {
  const { default: papa } = await import('papaparse');
  const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [heading, ...rows] = data;
  return heading && rows.length > 0 ? { heading: heading.map((cell) => cell.trim()), rows } : undefined;
}
