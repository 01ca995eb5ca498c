/** What other calculators give a sheet: lines, still without an id. */
import type { BudgetDraft } from '../../grundbudget/domain/index.ts';
import { calculateCaseload, type CaseloadDraft } from '../../sagsstamme/domain/index.ts';
import { caseProblems, cashflow, completeCase, priceLevel, type CaseDraft, type CaseInput } from '../../straksaktivering/domain/index.ts';
import type { LineDraft, SeriesDraft } from './model.ts';

/** What the lines are called. */
export interface LineNames {
  readonly effect: string;
  readonly staff: string;
  readonly running: string;
  readonly establishment: string;
}

const everyYear = (value: number, years: number): SeriesDraft => Array<number>(years).fill(value);

/**
 * A business case: its effect, and its costs, staff and running apart, after the state's refund. Together they are what the case spends in
 * each year; the establishment lies in the first. Without a result, or in current prices, the case gives its effect alone.
 */
export function linesOfCase(input: CaseDraft, years: number, names: LineNames): readonly LineDraft[] {
  const effect: LineDraft = { navn: names.effect, art: 'virkning', ramme: 'overfoersel', maaler: { type: 'sag', input } };
  const hasCosts = caseProblems(input).length === 0 && priceLevel(input) === 'faste';
  return hasCosts ? [effect, ...costLines(input as CaseInput, years, names)] : [effect];
}

function costLines(input: CaseInput, years: number, names: LineNames): readonly LineDraft[] {
  const complete = completeCase(input);
  const { aarsvaerk, loenPrAarsvaerk, overheadPct, omkostningsTillaeg, etablering } = complete;
  const wage = loenPrAarsvaerk * (1 + omkostningsTillaeg);
  const wages = aarsvaerk * wage * (1 + overheadPct);
  // A rest of a subtraction is no cost.
  const running = cashflow(complete)
    .aar.slice(0, years)
    .map(({ nettoOmkostning }) => (nettoOmkostning - wages > 1e-6 ? nettoOmkostning - wages : 0));
  const cost = (navn: string, maaler: LineDraft['maaler']): LineDraft => ({ navn, art: 'udgift', ramme: 'service', maaler });
  const first = Array.from({ length: years }, (_, year) => (year === 0 ? etablering : 0));
  return [
    ...(wages > 0
      ? [cost(names.staff, { type: 'aarsvaerk', antal: everyYear(aarsvaerk, years), loenPrAarsvaerk: wage, overheadPct })]
      : []),
    ...(running.some((value) => value > 0) ? [cost(names.running, { type: 'beloeb', aar: running })] : []),
    ...(etablering > 0 ? [cost(names.establishment, { type: 'beloeb', aar: first })] : []),
  ];
}

/** A group of a base budget with an investment. */
export const lineOfStock = (navn: string, foer: BudgetDraft, efter: BudgetDraft): LineDraft => ({
  navn,
  art: 'virkning',
  ramme: 'overfoersel',
  maaler: { type: 'bestand', foer, efter },
});

/** A caseload worksheet: the extra posts of the middle caseload, every year. Without a result there is no line. */
export function linesOfCaseload(draft: CaseloadDraft, years: number, navn: string): readonly LineDraft[] {
  const result = calculateCaseload(draft);
  if (!result.ok) return [];
  const antal = everyYear(result.value.maal.mellem.ekstraAarsvaerk, years);
  return [{ navn, art: 'udgift', ramme: 'service', maaler: { type: 'aarsvaerk', antal, loenPrAarsvaerk: draft.udgiftPrAarsvaerk } }];
}
