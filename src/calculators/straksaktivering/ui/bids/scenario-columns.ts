/** The scenarios side by side: one column per scenario, made from the case, the documented moves and the municipality's own bids. */
import { formatNumber, formatPercent } from '@/base/format/danish';
import { calculateCase, scenario, type CaseDraft, type CaseResult, type ScenarioField } from '@/calculators/straksaktivering/domain';
import type { ScenarioBasis, ScenarioRules } from '@/calculators/straksaktivering/domain';
import { paybackText } from '@/calculators/straksaktivering/texts/results';
import { scenarioFields, scenarioFigures, scenarioNames, type ScenarioId } from '@/calculators/straksaktivering/texts/scenarios';
import type { Bid } from './beside';
import type { StraksaktiveringProps } from '../form/props';
import { scenarioSources } from '../report/result-assumptions';

export interface ScenarioColumn {
  readonly id: ScenarioId | `eget-${number}`;
  readonly navn: string;
  readonly input: CaseDraft;
  readonly groupShares?: readonly number[] | undefined;
  /** The assumptions that a scenario can move, as they are in this one. */
  readonly assumptions: Readonly<Record<ScenarioField, string>>;
  readonly figures: Readonly<Record<keyof typeof scenarioFigures, string>> | undefined;
}

type Assumptions = StraksaktiveringProps['assumptions'];

/** The rules of a scenario with their sizes from the content. */
export const rulesFor = (assumptions: Assumptions, id: keyof typeof scenarioSources): ScenarioRules =>
  Object.fromEntries(Object.entries(scenarioSources[id]).map(([rule, source]) => [rule, assumptions[source]?.value]));

/** Careful, as it is, hopeful, as in trials where that is possible, and the municipality's own. */
export function scenarioColumns(
  basis: ScenarioBasis,
  result: CaseResult,
  assumptions: Assumptions,
  bids: readonly Bid[],
): readonly ScenarioColumn[] {
  const { input, groupShares } = basis;
  const moved = (id: keyof typeof scenarioSources) => {
    return column(id, { navn: scenarioNames[id], input: scenario(basis, rulesFor(assumptions, id)).input, groupShares });
  };
  return [
    moved('forsigtig'),
    column('forventet', { navn: scenarioNames.forventet, input, groupShares }),
    moved('optimistisk'),
    ...asInTrials(basis, result, assumptions['forsoeg-effekt']?.value),
    ...bids.map((bid, index) => column(`eget-${index}`, bid)),
  ];
}

function column(id: ScenarioColumn['id'], bid: Bid): ScenarioColumn {
  const outcome = calculateCase(bid.input);
  return { id, ...bid, assumptions: assumptionsOf(bid.input), figures: outcome.ok ? figuresOf(outcome.value) : undefined };
}

/** The effect that trials found, in weeks, as a share of what the case expects. None when the case expects less than that. */
function asInTrials({ input, groupShares }: ScenarioBasis, { nt }: CaseResult, weeks: number | undefined): readonly ScenarioColumn[] {
  const share = (weeks ?? NaN) / (nt.middelUgerFoer - nt.middelUgerEfter);
  if (!(share >= 0 && share < (input.effektRealisering ?? 1))) return [];
  return [column('forsoeg', { navn: scenarioNames.forsoeg, input: { ...input, effektRealisering: share }, groupShares })];
}

const kroner = (value: number | undefined): string => (value === undefined ? '' : formatNumber(value));

const figuresOf = ({ nt, aar, npv, tilbagebetalingAar }: CaseResult): ScenarioColumn['figures'] => ({
  weeks: formatNumber(nt.sparedeUgerPrPerson, 2),
  firstYear: kroner(aar[0]?.nettoKommune),
  lastYear: kroner(aar.at(-1)?.nettoKommune),
  npv: kroner(npv),
  payback: paybackText(tilbagebetalingAar, (years) => formatNumber(years, 1), formatNumber(aar.length)),
});

function assumptionsOf({
  effektRealisering = 1,
  tilgang,
  indfasning = [1],
  loenPrAarsvaerk,
  oevrigDrift,
}: CaseDraft): ScenarioColumn['assumptions'] {
  const people = typeof tilgang === 'number' ? tilgang : tilgang?.[0];
  const share = (value: number | undefined) => (value === undefined ? '' : formatPercent(value, 1));
  return {
    effektRealisering: share(effektRealisering),
    tilgang: kroner(people),
    indfasning: share(indfasning[0]),
    loenPrAarsvaerk: kroner(loenPrAarsvaerk),
    oevrigDrift: kroner(oevrigDrift),
  };
}

/** The assumptions in which the scenarios differ, in the order of the table. */
export const movedFields = (columns: readonly ScenarioColumn[]): readonly ScenarioField[] =>
  (Object.keys(scenarioFields) as ScenarioField[]).filter(
    (field) => new Set(columns.map(({ assumptions }) => assumptions[field])).size > 1,
  );

/** A scenario to paste in a mail or a minute. */
export function scenarioText({ navn, assumptions, figures }: ScenarioColumn, moved: readonly ScenarioField[]): string {
  const rows = Object.entries(figures ?? {}).map(([id, value]) => `${scenarioFigures[id as keyof typeof scenarioFigures]}: ${value}`);
  return [navn, ...moved.map((field) => `${scenarioFields[field]}: ${assumptions[field]}`), ...rows].join('\n');
}
