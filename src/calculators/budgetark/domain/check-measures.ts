/** What can be wrong with the way a line is measured. */
import { checkNumber, checkSeries, isAmount, isShare, type Check } from '../../../base/checks.ts';
import { caseProblems, type CaseDraft } from '../../straksaktivering/domain/index.ts';
import { isChange, longestText, mostMoved } from './limits.ts';
import type { Art, MeasureDraft, MovedDraft, SeriesDraft, SheetProblem } from './model.ts';
import { budgetYearsOf } from './stock.ts';

/** The problems of a measure at a path. Years: how many the sheet has; undefined while that is not known. */
export function measureProblems(
  field: string,
  measure: MeasureDraft,
  art: Art | undefined,
  years: number | undefined,
): readonly SheetProblem[] {
  switch (measure.type) {
    case 'helaarspersoner':
      return personsProblems(field, measure, art, years);
    case 'beloeb':
      return seriesProblems(`${field}.aar`, measure.aar, years, isAmount);
    case 'aarsvaerk':
      return [
        ...seriesProblems(`${field}.antal`, measure.antal, years, isAmount),
        ...checkNumber(`${field}.loenPrAarsvaerk`, measure.loenPrAarsvaerk, isAmount),
        ...checkNumber(`${field}.overheadPct`, measure.overheadPct, isAmount, 'optional'),
      ];
    case 'prPerson':
      return [...seriesProblems(`${field}.antal`, measure.antal, years, isAmount), ...checkNumber(`${field}.pris`, measure.pris, isAmount)];
    case 'sag':
      return [...effectProblems(field, art), ...caseProblemsAt(`${field}.input`, measure.input, years)];
    case 'bestand':
      return [
        ...effectProblems(field, art),
        ...(['foer', 'efter'] as const).flatMap((side) => stockProblems(`${field}.${side}`, measure[side], years)),
      ];
  }
}

/** An effect can be more persons instead of fewer. */
const personsProblems = (
  field: string,
  measure: Extract<MeasureDraft, { type: 'helaarspersoner' }>,
  art: Art | undefined,
  years: number | undefined,
): readonly SheetProblem[] => [
  ...seriesProblems(`${field}.antal`, measure.antal, years, art === 'virkning' ? isChange : isAmount),
  ...checkNumber(`${field}.prisPrHelaarsperson`, measure.prisPrHelaarsperson, isAmount),
  ...checkNumber(`${field}.kommuneAndel`, measure.kommuneAndel, isShare),
  ...movedProblems(`${field}.flytter`, measure.flytter ?? []),
];

function seriesProblems(
  field: string,
  series: SeriesDraft | undefined,
  years: number | undefined,
  check: Check<SheetProblem>,
): readonly SheetProblem[] {
  if (series === undefined) return [{ code: 'missing', field }];
  // The number of numbers first, whatever they are; then each of them, where a hole is a missing answer.
  return [
    ...checkSeries(field, Array<number>(series.length).fill(0), years, () => []),
    ...series.flatMap((value, year) => checkNumber(`${field}[${year}]`, value ?? undefined, check)),
  ];
}

function movedProblems(field: string, moved: readonly MovedDraft[]): readonly SheetProblem[] {
  const single = moved.flatMap(({ andel, ramme, prisPrHelaarsperson, kommuneAndel, navn = '' }, index): readonly SheetProblem[] => {
    const at = `${field}[${index}]`;
    return [
      ...checkNumber(`${at}.andel`, andel, isShare),
      ...(ramme === undefined ? [{ code: 'missing', field: `${at}.ramme` } as const] : []),
      ...checkNumber(`${at}.prisPrHelaarsperson`, prisPrHelaarsperson, isAmount),
      ...checkNumber(`${at}.kommuneAndel`, kommuneAndel, isShare),
      ...(navn.length > longestText.navn
        ? [{ code: 'text-too-long', field: `${at}.navn`, length: navn.length, limit: longestText.navn } as const]
        : []),
    ];
  });
  const sum = moved.reduce((total, { andel = 0 }) => total + andel, 0);
  return [
    ...(moved.length > mostMoved ? [{ code: 'too-many', field, count: moved.length, limit: mostMoved } as const] : []),
    ...single,
    // Beyond the whole by more than the rounding of decimal numbers.
    ...(single.length === 0 && sum > 1 + 1e-9 ? [{ code: 'shares-above-whole', field, sum } as const] : []),
  ];
}

const effectProblems = (field: string, art: Art | undefined): readonly SheetProblem[] =>
  art === undefined || art === 'virkning' ? [] : [{ code: 'not-an-effect', field, art }];

const tooShort = (field: string, length: number, needed: number | undefined): readonly SheetProblem[] =>
  needed === undefined || length >= needed ? [] : [{ code: 'ends-too-early', field, length, needed }];

function caseProblemsAt(field: string, input: CaseDraft | undefined, years: number | undefined): readonly SheetProblem[] {
  if (input === undefined) return [{ code: 'missing', field }];
  const { length: count } = caseProblems(input);
  if (count > 0) return [{ code: 'case-not-ready', field, count }];
  const current = input.satsIndeks ? [{ code: 'case-in-current-prices', field } as const] : [];
  return [...current, ...tooShort(field, input.horisontAar ?? 0, years)];
}

function stockProblems(
  field: string,
  budget: Extract<MeasureDraft, { type: 'bestand' }>['foer'],
  years: number | undefined,
): readonly SheetProblem[] {
  if (budget === undefined) return [{ code: 'missing', field }];
  const found = budgetYearsOf(budget);
  if (!found.ok) return [{ code: 'budget-not-ready', field, count: found.problems.length }];
  return tooShort(field, found.value.length, years);
}
