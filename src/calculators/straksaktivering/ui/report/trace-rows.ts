/** The trace as a reader meets it: first the weeks per person, then each year, then the whole. */
import { formatNumber, formatPercent, formatQuantity } from '@/base/format/danish';
import type { TraceInput, TraceInputId, TraceStep, TraceUnit } from '@/calculators/straksaktivering/domain';
import { cohortFormula, traceFormulas, traceLabels } from '@/calculators/straksaktivering/texts/case-problems';
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import { traceWords, yearName } from '@/calculators/straksaktivering/texts/results';

export interface TracePart {
  readonly title: string;
  readonly steps: readonly TraceStep[];
}

/** Steps that belong together under one heading. */
export function traceParts(steps: readonly TraceStep[]): readonly TracePart[] {
  const years = [...new Set(steps.flatMap(({ aar }) => (aar === undefined ? [] : [aar])))];
  const whole = (step: TraceStep) => step.aar === undefined && step.id === 'npv';
  return [
    { title: traceWords.people, steps: steps.filter((step) => step.aar === undefined && !whole(step)) },
    ...years.map((year) => ({ title: yearName(year), steps: steps.filter(({ aar }) => aar === year) })),
    { title: traceWords.whole, steps: steps.filter(whole) },
  ];
}

/** Additions and price series that change nothing say nothing. */
const neutral: Partial<Readonly<Record<TraceInputId, number>>> = {
  overheadPct: 0,
  driftPrHelaarsperson: 0,
  omkostningsTillaeg: 0,
  gevinstFradrag: 0,
  loenIndeks: 1,
  prisIndeks: 1,
  satsIndeks: 1,
};

/** What goes into a step, as far as it has an influence. */
export const inputsOf = ({ inputs }: TraceStep): readonly TraceInput[] => inputs.filter(({ id, value }) => neutral[id] !== value);

/** What the number of a step or an input counts, where it is not a step of the ladder. */
const numbered: Readonly<Partial<Record<TraceInputId, (nr: number) => string | undefined>>> = {
  anciennitetAndel: traceWords.group,
  anciennitetUger: traceWords.group,
  kommuneUgerFoerGruppe: traceWords.group,
  kommuneUgerEfterGruppe: traceWords.group,
  ugerIAarEfter: traceWords.later,
  kommuneUgerIAarEfter: traceWords.later,
};

const named = (label: string, place: string | undefined): string => (place === undefined ? label : `${label} (${place.toLowerCase()})`);

/** "Gruppens andel (stopper undervejs)", "Nye borgere om året (1. år)". */
export function inputLabel({ id, nr, aar }: TraceInput, { inputs }: Pick<TraceStep, 'inputs'>): string {
  if (nr === undefined) return named(traceLabels[id], aar === undefined ? undefined : yearName(aar));
  if (!/^(gruppe|tilbagefald)/.test(id)) return named(traceLabels[id], (numbered[id] ?? traceWords.step)(nr));
  // One group is everyone.
  const several = inputs.filter((input) => input.id === 'gruppeAndel').length > 1;
  return named(traceLabels[id], several ? mixtureRows[nr]?.name : undefined);
}

/** What a step is called, with its group or its year after arrival. */
export const stepLabel = ({ id, nr }: TraceStep): string => named(traceLabels[id], nr === undefined ? undefined : numbered[id]?.(nr));

/** How a step is calculated, in words. */
export const stepFormula = ({ id, inputs }: TraceStep): string =>
  inputs.some((input) => input.id === 'ugerIAarEfter' || input.id === 'kommuneUgerIAarEfter') ? cohortFormula : traceFormulas[id];

const shares: ReadonlySet<TraceInputId> = new Set<TraceInputId>([
  'gruppeAndel',
  'tilbagefaldAndel',
  'anciennitetAndel',
  'kommuneAndel',
  'trinKommuneAndel',
  'aktivKommuneAndel',
  'passivKommuneAndel',
  'gnsKommuneAndelAfSparedeUger',
  'udeblivelse',
  'effektRealisering',
  'laekage',
  'indfasning',
  'overheadPct',
  'driftRefusion',
  'omkostningsTillaeg',
  'gevinstFradrag',
  'diskonteringsrente',
]);

const writers: Readonly<Record<TraceUnit, (value: number) => string>> = {
  uger: (value) => formatQuantity(value, 'uger', 4),
  andel: (value) => formatPercent(value, 2),
  helaarspersoner: (value) => formatQuantity(value, 'helårspersoner', 2),
  'kr.': (value) => formatQuantity(value, 'kr.', 2),
  faktor: (value) => formatNumber(value, 4),
};

/** A step's own value with its unit. */
export const stepValue = ({ value, unit }: TraceStep): string => writers[unit](value);

/** An input's value; shares as percent, everything else as the number it is. Large numbers are kroner, with øre. */
export const inputValue = ({ id, value }: TraceInput): string =>
  shares.has(id) ? formatPercent(value, 2) : formatNumber(value, Math.abs(value) < 1000 ? 4 : 2);
