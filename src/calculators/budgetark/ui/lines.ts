/**
 * Between a line as the list of fields has it and a line as a file has it. The two differ in shape: the form tells the numbers of a line in
 * one text whatever they measure, how many shares move as a choice, and keeps a case or two budgets beside the fields.
 */
import type { LineDraft, MeasureDraft, MovedDraft } from '@/calculators/budgetark/domain';
import { seriesIn, seriesText } from './cells';

/** What a line is measured by that is no field, by the line's id. */
export type Sources = Readonly<Record<string, MeasureDraft>>;

/** What stands in a line's fields, read; what is empty, unreadable or not in use is absent. */
export interface LineEntry extends Omit<LineDraft, 'maaler'> {
  readonly tal?: string | undefined;
  readonly maaler?:
    | {
        readonly type?: MeasureDraft['type'] | undefined;
        readonly prisPrHelaarsperson?: number | undefined;
        readonly kommuneAndel?: number | undefined;
        readonly loenPrAarsvaerk?: number | undefined;
        readonly overheadPct?: number | undefined;
        readonly pris?: number | undefined;
        readonly flytter?: readonly MovedDraft[] | undefined;
      }
    | undefined;
}

/** The line as a file has it. */
export function lineOf(entry: LineEntry, years: number, sources: Sources): LineDraft {
  const { id, navn, art, ramme, realisering, kilde } = entry;
  return { id, navn, art, ramme, maaler: measureOf(entry, years, sources), realisering, kilde };
}

function measureOf({ id = '', tal = '', maaler = {} }: LineEntry, years: number, sources: Sources): MeasureDraft | undefined {
  const { type, prisPrHelaarsperson, kommuneAndel, flytter = [], loenPrAarsvaerk, overheadPct, pris } = maaler;
  const numbers = seriesIn(tal, years);
  switch (type) {
    case undefined:
      return undefined;
    case 'helaarspersoner':
      return { type, antal: numbers, prisPrHelaarsperson, kommuneAndel, ...(flytter.length > 0 ? { flytter } : {}) };
    case 'beloeb':
      return { type, aar: numbers };
    case 'aarsvaerk':
      return { type, antal: numbers, loenPrAarsvaerk, overheadPct };
    case 'prPerson':
      return { type, antal: numbers, pris };
    default:
      return sources[id]?.type === type ? sources[id] : { type };
  }
}

/** What the fields hold for a saved line. */
export function entryOf(line: LineDraft): object {
  const { maaler } = line;
  const numbers = maaler === undefined || !('antal' in maaler) ? undefined : maaler.antal;
  const tal = seriesText(maaler?.type === 'beloeb' ? maaler.aar : numbers);
  const moved = maaler?.type === 'helaarspersoner' ? (maaler.flytter?.length ?? 0) : 0;
  return { ...line, tal, flyttere: String(moved) };
}

/** What of saved lines is no field. */
export const sourcesOf = (lines: readonly LineDraft[]): Sources =>
  Object.fromEntries(
    lines.flatMap(({ id, maaler }) => (id !== undefined && (maaler?.type === 'sag' || maaler?.type === 'bestand') ? [[id, maaler]] : [])),
  );

/** Ids that no line has: as many as asked for. */
export function freshIds(taken: readonly (string | undefined)[], count: number): readonly string[] {
  const used = new Set(taken);
  const free = Array.from({ length: taken.length + count }, (_, index) => `l${String(index + 1)}`).filter((id) => !used.has(id));
  return free.slice(0, count);
}
