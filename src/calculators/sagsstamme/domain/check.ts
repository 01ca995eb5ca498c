/** Finds every problem in a caseload worksheet, in the order of the form. */
import { checkNumber, isAmount, isPositive, isShare, type Check } from '../../../base/checks.ts';
import { situations, type CaseloadDraft, type CaseloadInput, type CaseloadProblem, type Spread } from './model.ts';

type NumberField = { [Key in keyof CaseloadInput]: CaseloadInput[Key] extends number ? Key : never }[keyof CaseloadInput];

/** What each single number may be. */
const numbers: Readonly<Record<NumberField, Check>> = {
  aabneSager: isPositive,
  sagerNu: isPositive,
  udgiftPrAarsvaerk: isPositive,
  timerPrMaaned: isPositive,
  andelTilSager: isShare,
  virksomhedAndel: isShare,
  ugerMellemSamtaler: isPositive,
  ugerMellemOpfoelgning: isPositive,
  timerPrSamtale: isPositive,
  timerPrOpfoelgning: isPositive,
};

/** Everything that is missing or impossible. None: the worksheet can be calculated. */
export const caseloadProblems = (draft: CaseloadDraft): readonly CaseloadProblem[] => [
  ...(Object.keys(numbers) as NumberField[]).flatMap((field) => checkNumber(field, draft[field], numbers[field])),
  ...(draft.opfoelgningErstatter === undefined ? [{ code: 'missing', field: 'opfoelgningErstatter' } as const] : []),
  ...noHoursProblem(draft),
  ...spreadProblems('sagerMaal', draft.sagerMaal),
  ...notSmallerProblem(draft),
  ...situations.flatMap((situation) => [
    ...checkNumber(`opgaver.${situation}.nu`, draft.opgaver?.[situation]?.nu, isAmount, 'optional'),
    ...checkNumber(`opgaver.${situation}.maal`, draft.opgaver?.[situation]?.maal, isAmount),
  ]),
  ...spreadProblems('ugevaerdi', draft.ugevaerdi),
];

/** Without an hour for cases no caseload can be judged. */
const noHoursProblem = ({ andelTilSager }: CaseloadDraft): readonly CaseloadProblem[] =>
  andelTilSager === 0 ? [{ code: 'not-positive', field: 'andelTilSager', value: 0 }] : [];

function spreadProblems(field: string, spread: CaseloadDraft['sagerMaal']): readonly CaseloadProblem[] {
  const names = ['lav', 'mellem', 'hoej'] as const satisfies readonly (keyof Spread)[];
  const single = names.flatMap((name) => checkNumber(`${field}.${name}`, spread?.[name], isPositive));
  if (single.length > 0) return single;
  return names.slice(1).flatMap((name, index): readonly CaseloadProblem[] => {
    const [before, value] = [spread?.[names[index] ?? name] ?? NaN, spread?.[name] ?? NaN];
    return value >= before ? [] : [{ code: 'not-rising', field: `${field}.${name}`, before, value }];
  });
}

/** Says nothing while one of the two numbers is missing or wrong. */
function notSmallerProblem({ sagerNu, sagerMaal }: CaseloadDraft): readonly CaseloadProblem[] {
  const value = sagerMaal?.hoej;
  if (sagerNu === undefined || value === undefined || !(value > 0) || !(sagerNu > 0) || value < sagerNu) return [];
  return [{ code: 'not-smaller', field: 'sagerMaal.hoej', value, today: sagerNu }];
}
