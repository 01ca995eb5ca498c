/** Everything a large intake takes, as one job that a worker can do: data in, data out, with progress on the way. */
import { failure, success, type Result } from '../../base/result.ts';
import type { Instrument } from '../../assessment/domain/index.ts';
import { countResponses } from './counts.ts';
import { mapTable, type MappedRow } from './survey/csv-read.ts';
import type { CsvMapping, Table } from './survey/csv.ts';
import { layoutOf, type Layout } from './layout.ts';
import { isSame, receive, receiveText, type HandIn, type Received } from './merge.ts';
import { lastRevision, type Campaign, type CountsByRole, type Response, type Responses } from './model.ts';
import type { MappingProblem, RowProblem } from './problems.ts';

/** What to take in: pasted text with codes, or the rows of a survey and how they are read. */
export interface ToTakeIn {
  readonly campaign: Campaign;
  /** Every edition the page knows. */
  readonly editions: readonly Instrument[];
  readonly known: Responses;
  readonly source: { readonly text: string } | { readonly table: Table; readonly mapping: CsvMapping };
}

/** A row of a survey that could not be read. */
export interface RefusedRow {
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

/** What came of it. */
export interface TakenIn {
  readonly received: Received;
  /** Counts of all hand-ins after this. */
  readonly counts: CountsByRole;
  readonly refused: readonly RefusedRow[];
  /** Why the mapping does not fit the table; then nothing is taken in. */
  readonly mapping: readonly MappingProblem[];
}

const nothing = (known: Responses): Received => ({ responses: known, rows: [] });

type Read = Pick<TakenIn, 'received' | 'refused' | 'mapping'>;

/** A row that was read before with other answers replaces them, as a respondent's later code does. */
function revised(known: Responses, response: Response): Result<Response, RowProblem> {
  const before = known.get(response.id);
  if (!before) return success(response);
  const same = { ...response, revision: before.revision };
  if (isSame(before, same)) return success(same);
  if (before.revision >= lastRevision) return failure([{ code: 'row-last-revision' }]);
  return success({ ...response, revision: before.revision + 1 });
}

/** The row under the id it is held by: a campaign saved before the role was part of the id has it under the former one. */
function asHeld(known: Responses, { result, formerId }: MappedRow): MappedRow['result'] {
  if (!result.ok || formerId === undefined || known.has(result.value.id)) return result;
  return known.get(formerId)?.role === result.value.role ? success({ ...result.value, id: formerId }) : result;
}

function takeTable(work: ToTakeIn, table: Table, mapping: CsvMapping, layout: Layout, tell: (share: number) => void): Read {
  const mapped = mapTable(table, mapping, layout, (share) => {
    tell(share / 2);
  });
  if (!mapped.ok) return { received: nothing(work.known), refused: [], mapping: mapped.problems };
  const rows = mapped.value.map((each) => {
    const result = asHeld(work.known, each);
    return { row: each.row, result: result.ok ? revised(work.known, result.value) : result };
  });
  const refused = rows.flatMap(({ row, result }) => (result.ok ? [] : [{ row, problems: result.problems }]));
  const handIns = rows.flatMap(({ row, result }): readonly HandIn[] =>
    result.ok ? [{ text: String(row), read: () => success({ response: result.value, key: work.campaign.key, layout }) }] : [],
  );
  const received = receive(work.campaign, work.known, handIns, (share) => {
    tell(0.5 + share / 2);
  });
  return { received, refused, mapping: [] };
}

/** Reads, joins and counts. The edition the campaign asks must be among those handed in. */
export function takeIn(work: ToTakeIn, tell: (share: number) => void = () => undefined): TakenIn {
  const layouts = work.editions.map(layoutOf);
  const asked = layouts.find(({ instrument: { id, version } }) => id === work.campaign.instrument && version === work.campaign.version);
  if (!asked) throw new Error('Målingens udgave af spørgeskemaet er ikke blandt udgaverne.');
  const { source } = work;
  const read: Read =
    'text' in source
      ? { received: receiveText(work.campaign, layouts, work.known, source.text, tell), refused: [], mapping: [] }
      : takeTable(work, source.table, source.mapping, asked, tell);
  return { ...read, counts: countResponses(asked, read.received.responses) };
}
