/**
 * The same case seen with caution and with hope. A scenario moves only the assumptions its rules name, and tells each move.
 * The sizes of the moves are our judgement and stand with a reason each in content/forudsaetninger/straksaktivering/scenarie.
 */
import type { CaseInput } from './model.ts';
import { wholePersonShares } from './whole-persons.ts';

/** How a scenario moves a case. A rule left out moves nothing. */
export interface ScenarioRules {
  /** The most of the difference that counts as the effort's own (share). Used only while nobody knows what would have happened anyway. */
  readonly effektHoejst?: number | undefined;
  /** Newcomers are multiplied by this and counted as whole persons. */
  readonly tilgangFaktor?: number | undefined;
  /** Wages and other running costs are multiplied by this. */
  readonly udgiftFaktor?: number | undefined;
  /** The first year's part of the full effect is multiplied by this, or is at least that. */
  readonly foersteAarFaktor?: number | undefined;
  readonly foersteAarMindst?: number | undefined;
}

/** The assumptions a scenario can move. */
export type ScenarioField = 'effektRealisering' | 'tilgang' | 'loenPrAarsvaerk' | 'oevrigDrift' | 'indfasning';

/** One assumption moved: the value in the case, and in the scenario. For a yearly series, the first year's. */
export interface ScenarioChange {
  readonly felt: ScenarioField;
  readonly fra: number;
  readonly til: number;
}

/** A moved case, and everything that was moved. */
export interface Scenario {
  readonly input: CaseInput;
  readonly aendringer: readonly ScenarioChange[];
}

/** What the scenarios must know about a case besides its numbers. */
export interface ScenarioBasis {
  readonly input: CaseInput;
  /** The group shares before they were rounded to whole persons, where they were. */
  readonly groupShares?: readonly number[] | undefined;
  /** Whether someone has measured what would have happened anyway. */
  readonly kontrafaktiskKendt: boolean;
}

/** Moves a case by the rules. The outcome is a case like any other: calculate it to see whether it is possible. */
export function scenario(basis: ScenarioBasis, rules: ScenarioRules): Scenario {
  const { input } = basis;
  const moved = movedParts(basis, rules);
  const fields = Object.keys(moved) as ScenarioField[];
  const aendringer = fields
    .map((felt) => ({ felt, fra: firstOf(valueIn(input, felt)), til: firstOf(valueIn({ ...input, ...moved }, felt)) }))
    .filter(({ fra, til }) => fra !== til);
  const whole = { ...input, ...moved };
  return { input: { ...whole, efter: regrouped(whole, basis.groupShares) }, aendringer };
}

/** Multiplying leaves a last binary digit that nobody typed; twelve digits are more than any amount has. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

function movedParts({ input, kontrafaktiskKendt }: ScenarioBasis, rules: ScenarioRules): Partial<Pick<CaseInput, ScenarioField>> {
  const { effektHoejst, tilgangFaktor, udgiftFaktor, foersteAarFaktor, foersteAarMindst } = rules;
  const effect = valueIn(input, 'effektRealisering') as number;
  const people = (count: number) => Math.round(count * (tilgangFaktor ?? 1));
  const { tilgang } = input;
  const [first, ...years] = valueIn(input, 'indfasning') as readonly number[];
  const phase = Math.max(times(first ?? 1, foersteAarFaktor ?? 1), foersteAarMindst ?? 0);
  return {
    ...(effektHoejst === undefined || kontrafaktiskKendt ? {} : { effektRealisering: Math.min(effect, effektHoejst) }),
    ...(tilgangFaktor === undefined ? {} : { tilgang: typeof tilgang === 'number' ? people(tilgang) : tilgang.map(people) }),
    ...(foersteAarFaktor === undefined && foersteAarMindst === undefined ? {} : { indfasning: [phase, ...years] }),
    ...(udgiftFaktor === undefined
      ? {}
      : { loenPrAarsvaerk: times(input.loenPrAarsvaerk, udgiftFaktor), oevrigDrift: times(input.oevrigDrift, udgiftFaktor) }),
  };
}

/** The value in a case, or the standard value it stands for. */
function valueIn(input: CaseInput, field: ScenarioField): number | readonly number[] {
  if (field === 'effektRealisering') return input.effektRealisering ?? 1;
  if (field === 'indfasning') return input.indfasning ?? Array.from({ length: input.horisontAar }, () => 1);
  return input[field];
}

const firstOf = (value: number | readonly number[]): number => (typeof value === 'number' ? value : (value[0] ?? NaN));

/** Another number of newcomers makes other groups of whole persons. */
function regrouped({ efter, tilgang }: CaseInput, shares: readonly number[] | undefined): CaseInput['efter'] {
  if (shares === undefined || typeof tilgang !== 'number' || tilgang <= 0) return efter;
  const whole = wholePersonShares(tilgang, shares);
  return efter.map((group, index) => ({ ...group, andel: whole[index] ?? group.andel }));
}
