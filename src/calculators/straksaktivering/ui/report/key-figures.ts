/** The figures of the standing result, in the order a committee asks. */
import { formatNumber, formatQuantity } from '@/base/format/danish';
import type { BreakEvenKey, CaseInput, CaseResult } from '@/calculators/straksaktivering/domain';
import { noBreakEvenTexts } from '@/calculators/straksaktivering/texts/case-problems';
import { paybackText } from '@/calculators/straksaktivering/texts/results';
import { resultWords as words } from '@/calculators/straksaktivering/texts/words';

export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

const kroner = (value: number): string => formatQuantity(value, 'kr.', 0);

/** A break-even value, or the reason why there is none. */
export function breakEvenText({ nulpunkter, udenNulpunkt }: CaseResult, key: BreakEvenKey, write: (value: number) => string): string {
  const value = nulpunkter[key];
  const none = udenNulpunkt[key];
  if (value !== undefined) return write(value);
  return none === undefined ? '' : noBreakEvenTexts[none];
}

/** The municipality's saving in the first year with full effect; undefined when no year has it. */
function fullSaving({ indfasning }: CaseInput, { aar }: CaseResult): number | undefined {
  return aar[indfasning ? indfasning.indexOf(1) : 0]?.besparelseKommune;
}

/** The whole result in a few figures. A number of young people is rounded up: fewer would not be enough. */
export function keyFigures(input: CaseInput, result: CaseResult): readonly KeyFigure[] {
  const { aar, npv, tilbagebetalingAar, gevinstPrKrone } = result;
  const years = formatNumber(aar.length);
  const full = fullSaving(input, result);
  const write = (years: number) => formatNumber(years, 1);
  return [
    { id: 'npv', label: words.npv(years), value: kroner(npv) },
    { id: 'payback', label: words.payback, value: paybackText(tilbagebetalingAar, write, years) },
    { id: 'inflow', label: words.inflow, value: breakEvenText(result, 'tilgang', (people) => formatNumber(Math.ceil(people))) },
    ...(full === undefined ? [] : [{ id: 'full', label: words.fullSaving, value: kroner(full) }]),
    { id: 'first', label: words.firstSaving, value: kroner(aar[0]?.besparelseKommune ?? 0) },
    { id: 'cost', label: words.netCost, value: kroner(aar[0]?.nettoOmkostning ?? 0) },
    ...(gevinstPrKrone === null ? [] : [{ id: 'krone', label: words.perKrone, value: formatQuantity(gevinstPrKrone, 'kr.', 2) }]),
  ];
}
