/** Reads a CSV file as a table. The library is fetched when the first file is chosen. */
import {
  plainHeading,
  separators,
  type ChosenReading,
  type Encoding,
  type Reading,
  type Separator,
  type Table,
  type TableProblem,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';

/** The largest file that is read (bytes): several times a survey of ten thousand answers to sixty items. */
export const largestTable = 20_000_000;

/** A file as it was read: the table or why it is none, and how it was read. */
export interface TableFile extends Reading {
  readonly result: Result<Table, TableProblem>;
  /** True when some letters are not written in the encoding. */
  readonly garbled: boolean;
}

/** UTF-8, UTF-16 with its mark, or the Western European code page that older spreadsheets write. */
function encodingOf(bytes: ArrayBuffer): Encoding {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

const isSeparator = (text: string | undefined): text is Separator => separators.some((separator) => separator === text);

/** Spreadsheets may say the separator in a line before the heading: "sep=;". */
const declared = /^sep=(.)\r?\n/i;

/** The table in a text. */
export async function parseCsv(text: string, chosen?: Separator): Promise<Omit<TableFile, 'encoding' | 'garbled'>> {
  const { default: papa } = await import('papaparse');
  const [line = '', said] = declared.exec(text) ?? [];
  const { data, errors, meta } = papa.parse<string[]>(text.slice(line.length), {
    skipEmptyLines: 'greedy',
    delimiter: chosen ?? (isSeparator(said) ? said : ''),
    delimitersToGuess: [...separators],
  });
  const separator = isSeparator(meta.delimiter) ? meta.delimiter : ',';
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return { separator, result: failure([{ code: 'table-quotes', row: quotes.row ?? 0 }]) };
  const [heading, ...rows] = data;
  if (!heading || rows.length === 0) return { separator, result: failure([{ code: 'table-empty' }]) };
  return { separator, result: success({ heading: heading.map(plainHeading), rows }) };
}

/** Bytes on their way to a table, and what the coordinator has chosen instead of what would be found. */
export interface ToRead {
  readonly bytes: ArrayBuffer;
  readonly chosen: ChosenReading;
}

/** The table in the bytes of a file. */
export async function readTable({ bytes, chosen }: ToRead): Promise<TableFile> {
  const encoding = chosen.encoding ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { encoding, garbled: text.includes('\ufffd'), ...(await parseCsv(text, chosen.separator)) };
}
