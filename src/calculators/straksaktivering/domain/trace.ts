/** Writes the calculation out, from the inflow to the net present value. */
import { discountFactor, type Cashflow, type YearResult } from './cashflow.ts';
import { yearlyCosts, type YearCosts } from './costs.ts';
import type { CompleteCase } from './defaults.ts';
import { countedShare, kronerPerWeek, yearlySavings, type KeyFigures, type SavedLater, type YearSavings } from './savings.ts';
import type { WeeksInYear } from './timing.ts';
import type { TraceInput, TraceInputId, TraceStep, TraceStepId, TraceUnit } from './trace-model.ts';
import { weekSteps } from './trace-weeks.ts';

/** Every step of a calculated case in the order a reader needs them. */
export function trace(complete: CompleteCase, flow: Cashflow, later: SavedLater): readonly TraceStep[] {
  const savings = yearlySavings(complete, flow.nt, later);
  const costs = yearlyCosts(complete);
  const years = flow.aar.flatMap((year) => {
    const [saved, cost] = [savings[year.aar], costs[year.aar]];
    return saved && cost
      ? [...savingSteps(complete, flow, year, saved, later), ...costSteps(complete, year, cost), ...netSteps(complete, flow, year)]
      : [];
  });
  const presentValues = flow.aar.map((year): TraceInput => ({ id: 'nutidsvaerdiKommune', value: year.nutidsvaerdiKommune, aar: year.aar }));
  return [
    ...weekSteps(complete, flow.nt, later),
    ...years,
    { id: 'npv', inputs: [...presentValues, { id: 'etablering', value: complete.etablering }], value: flow.npv, unit: 'kr.' },
  ];
}

/** Builds steps of one year; inputs are written as pairs of id and value. */
const stepsOf =
  (aar: number) =>
  (id: TraceStepId, value: number, unit: TraceUnit, inputs: Partial<Record<TraceInputId, number>>): TraceStep => ({
    id,
    aar,
    value,
    unit,
    inputs: Object.entries(inputs).map(([input, amount]) => ({ id: input as TraceInputId, value: amount })),
  });

function savingSteps(
  complete: CompleteCase,
  { nt }: Cashflow,
  year: YearResult,
  saved: YearSavings,
  later: SavedLater,
): readonly TraceStep[] {
  const step = stepsOf(year.aar);
  const { ydelsePrAar, ugerPrAar, gevinstFradrag } = complete;
  const kronerPrUge = kronerPerWeek(complete, year.aar);
  const satsIndeks = complete.satsIndeks[year.aar] ?? 1;
  const weeks = (id: 'sparedeKommuneUgerIAaret' | 'sparedeUgerIAaret', of: keyof WeeksInYear): TraceStep => ({
    id,
    aar: year.aar,
    value: saved[of],
    unit: 'uger',
    inputs: later ? cohorts(complete, year.aar, later, of) : [...arrivals(complete, year.aar), wholeEffect(nt, of)],
  });
  return [
    step('kronerPrUge', kronerPrUge, 'kr.', { ydelsePrAar, ugerPrAar, gevinstFradrag, satsIndeks }),
    weeks('sparedeKommuneUgerIAaret', 'kommuneUger'),
    weeks('sparedeUgerIAaret', 'uger'),
    step('besparelseKommune', saved.kommune, 'kr.', { sparedeKommuneUgerIAaret: saved.kommuneUger, kronerPrUge }),
    step('besparelseOffentlig', saved.offentlig, 'kr.', { sparedeUgerIAaret: saved.uger, kronerPrUge }),
    step('besparelseStat', year.besparelseStat, 'kr.', { besparelseOffentlig: saved.offentlig, besparelseKommune: saved.kommune }),
  ];
}

const wholeEffect = (nt: KeyFigures, of: keyof WeeksInYear): TraceInput =>
  of === 'uger'
    ? { id: 'sparedeUgerPrPerson', value: nt.sparedeUgerPrPerson }
    : { id: 'sparedeKommuneUgerPrPerson', value: nt.sparedeKommuneUgerPrPerson };

/** A year's newcomers, and how much of the effect reaches them. */
const arrivals = (complete: CompleteCase, aar: number): readonly TraceInput[] => [
  { id: 'tilgang', value: complete.tilgang[aar] ?? 0, aar },
  { id: 'indfasning', value: complete.indfasning[aar] ?? 0, aar },
];

/** With cohort timing: the newcomers of this year and of those before, each with the weeks that fall so many years after. */
const cohorts = (complete: CompleteCase, aar: number, later: readonly WeeksInYear[], of: keyof WeeksInYear): readonly TraceInput[] =>
  Array.from({ length: aar + 1 }, (_, year): readonly TraceInput[] => [
    ...arrivals(complete, year),
    {
      id: of === 'uger' ? 'ugerIAarEfter' : 'kommuneUgerIAarEfter',
      value: (later[aar - year]?.[of] ?? 0) * countedShare(complete),
      nr: aar - year,
    },
  ]).flat();

function costSteps(complete: CompleteCase, year: YearResult, cost: YearCosts): readonly TraceStep[] {
  const step = stepsOf(year.aar);
  const { aktiveringHelaarspersoner, loen, drift, bruttoOmkostning, nettoOmkostning } = cost;
  const { udeblivelse, aktiveringsUger, ugerPrAar, aarsvaerk, loenPrAarsvaerk, overheadPct, omkostningsTillaeg } = complete;
  const { oevrigDrift, driftPrHelaarsperson, driftRefusion } = complete;
  const loenIndeks = complete.loenIndeks[year.aar] ?? 1;
  const prisIndeks = complete.prisIndeks[year.aar] ?? 1;
  const activated = { tilgang: year.tilgang, udeblivelse, aktiveringsUger, ugerPrAar };
  const running = { oevrigDrift, driftPrHelaarsperson, aktiveringHelaarspersoner, prisIndeks, omkostningsTillaeg };
  return [
    step('aktiveringHelaarspersoner', aktiveringHelaarspersoner, 'helaarspersoner', activated),
    step('loen', loen, 'kr.', { aarsvaerk, loenPrAarsvaerk, overheadPct, loenIndeks, omkostningsTillaeg }),
    step('drift', drift, 'kr.', running),
    step('bruttoOmkostning', bruttoOmkostning, 'kr.', { loen, drift }),
    step('driftRefusionBeloeb', cost.driftRefusion, 'kr.', { drift, driftRefusion }),
    step('nettoOmkostning', nettoOmkostning, 'kr.', { bruttoOmkostning, driftRefusionBeloeb: cost.driftRefusion }),
  ];
}

function netSteps(complete: CompleteCase, flow: Cashflow, year: YearResult): readonly TraceStep[] {
  const step = stepsOf(year.aar);
  const { besparelseKommune, nettoOmkostning, nettoKommune, kumuleretKommune, nutidsvaerdiKommune } = year;
  const diskonteringsfaktor = discountFactor(complete, year.aar);
  const earlier: TraceInput =
    year.aar === 0
      ? { id: 'etablering', value: complete.etablering }
      : { id: 'kumuleretKommune', value: flow.aar[year.aar - 1]?.kumuleretKommune ?? 0, aar: year.aar - 1 };
  return [
    step('nettoKommune', nettoKommune, 'kr.', { besparelseKommune, nettoOmkostning }),
    {
      id: 'kumuleretKommune',
      aar: year.aar,
      inputs: [earlier, { id: 'nettoKommune', value: nettoKommune }],
      value: kumuleretKommune,
      unit: 'kr.',
    },
    step('diskonteringsfaktor', diskonteringsfaktor, 'faktor', { diskonteringsrente: complete.diskonteringsrente }),
    step('nutidsvaerdiKommune', nutidsvaerdiKommune, 'kr.', { nettoKommune, diskonteringsfaktor }),
  ];
}
