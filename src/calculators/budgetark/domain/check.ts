/** Finds every problem in a sheet, in the order of its lines. */
import { checkList, checkNumber, isShare, type NumberProblem } from '../../../base/checks.ts';
import { measureProblems } from './check-measures.ts';
import { isCalendarYear, isSheetYears, longestText, mostLines } from './limits.ts';
import type { LineDraft, SheetDraft, SheetProblem } from './model.ts';

/** Everything that is missing or impossible. None: the sheet can be calculated. */
export function sheetProblems(sheet: SheetDraft): readonly SheetProblem[] {
  const { foersteAar, antalAar, prisniveau, diskonteringsrente, linjer = [], bud } = sheet;
  const years = antalAar !== undefined && isSheetYears('antalAar', antalAar).length === 0 ? antalAar : undefined;
  return [
    ...checkNumber('foersteAar', foersteAar, isCalendarYear),
    ...checkNumber('antalAar', antalAar, isSheetYears),
    ...checkNumber('prisniveau', prisniveau, isCalendarYear),
    ...checkNumber('diskonteringsrente', diskonteringsrente, isShare),
    ...(linjer.length > mostLines ? [{ code: 'too-many', field: 'linjer', count: linjer.length, limit: mostLines } as const] : []),
    ...checkList<LineDraft, SheetProblem>('linjer', linjer, (field, line) => lineProblems(field, line, years)),
    ...idProblems(linjer),
    ...checkNumber('bud.forsigtig', bud?.forsigtig, isShare, 'optional'),
    ...checkNumber('bud.optimistisk', bud?.optimistisk, isShare, 'optional'),
  ];
}

/** Whether the sheet has a line to calculate. */
function lineProblems(field: string, line: LineDraft, years: number | undefined): readonly SheetProblem[] {
  const { art, ramme, maaler } = line;
  return [
    ...missing(`${field}.art`, art),
    ...missing(`${field}.ramme`, ramme),
    ...textProblems(field, line),
    ...missing(`${field}.maaler`, maaler),
    ...(maaler ? measureProblems(`${field}.maaler`, maaler, art, years) : []),
    ...checkNumber(`${field}.realisering`, line.realisering, isShare, 'optional'),
  ];
}

const missing = (field: string, value: unknown): readonly NumberProblem[] => (value === undefined ? [{ code: 'missing', field }] : []);

function textProblems(field: string, line: LineDraft): readonly SheetProblem[] {
  return (['id', 'navn', 'kilde'] as const).flatMap((name): readonly SheetProblem[] => {
    const [length, limit] = [line[name]?.length ?? 0, longestText[name]];
    return length <= limit ? [] : [{ code: 'text-too-long', field: `${field}.${name}`, length, limit }];
  });
}

/** Every line has an id of its own: what a sheet is followed up by. */
const idProblems = (lines: readonly LineDraft[]): readonly SheetProblem[] =>
  lines.flatMap(({ id }, index): readonly SheetProblem[] => {
    const field = `linjer[${index}].id`;
    if (id === undefined || id === '') return [{ code: 'missing', field }];
    return lines.findIndex((line) => line.id === id) === index ? [] : [{ code: 'same-id', field, id }];
  });
