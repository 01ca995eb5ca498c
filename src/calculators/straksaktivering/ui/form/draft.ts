/** From what was typed to a case the engine can judge. */
import { aktivitetsrefusion2011, defaults, refusionstrappe2016, type CaseDraft } from '@/calculators/straksaktivering/domain';
import { wholePersonShares } from '@/calculators/straksaktivering/domain/whole-persons';
import { draftFrom, numberAt } from '@/forms/draft';
import { isUsed, type Typed } from '@/forms/fields';
import type { Counterfactual } from '@/calculators/straksaktivering/file';
import { countedEffect } from './counterfactual';
import { fields } from './fields';

type Stay = NonNullable<CaseDraft['foer']>;
type Spread = Exclude<Stay['type'], 'nul'>;
type Numbers = { readonly [Key in 'uger' | 'form']?: number | undefined };
type Table = Extract<Stay, { readonly type: 'tabel' }>['punkter'];
type Ladder = Extract<CaseDraft['regel'], { readonly type: 'trappe' }>;

/** What the form asks and a case only shows by its shape. */
export interface Shape {
  readonly spread: Spread;
  readonly after: 'grupper' | 'samlet';
  readonly rule: 'flad' | 'trappe' | 'aktivitet';
  readonly wholePersons: boolean;
  /** Shares of the groups as typed. */
  readonly andele: readonly (number | undefined)[];
  readonly gruppe?: string | undefined;
  /** Weeks on the ladder before the stay: one number for everyone, or group by group. */
  readonly anciennitet?: number | undefined;
  readonly ancienniteter?: Ladder['anciennitet'];
  /** Another ladder than the law's. */
  readonly trin?: Ladder['trin'];
}

/** A case as the form has it: its values where they stand in the case, its shape apart, and the answer to what would have happened anyway. */
export type Work = Omit<CaseDraft, 'foer' | 'efter' | 'regel'> & {
  readonly foer?: Numbers & { readonly punkter?: Table };
  readonly efter?: readonly {
    readonly varighed?: Numbers & { readonly punkter?: Table };
    readonly tilbagefald?: { readonly andel?: number; readonly uger?: number };
  }[];
  readonly regel?: { readonly andel?: number; readonly aktivAndel?: number };
  readonly modfaktisk: Counterfactual | { readonly type?: undefined };
  readonly form: Shape;
};

/** What stands in the form, in the shape of a case, with a hole wherever a text is not a number. */
export const workFrom = (typed: Typed): Work => draftFrom(fields, typed) as unknown as Work;

/** The order of a case in a file. */
const order = [
  ...['horisontAar', 'tilgang', 'udeblivelse', 'aktiveringsUger', 'foer', 'efter', 'ydelsePrAar', 'regel', 'effektRealisering', 'laekage'],
  ...['aarsvaerk', 'loenPrAarsvaerk', 'oevrigDrift', 'driftRefusion', 'etablering', 'indfasning', 'diskonteringsrente'],
  ...['tilgangVaekst', 'overheadPct', 'driftPrHelaarsperson', 'omkostningsTillaeg', 'gevinstFradrag', 'ugerPrAar'],
  ...['loenIndeks', 'prisIndeks', 'satsIndeks', 'periodisering', 'diskonteringsKonvention'],
] as const;

/** A case with a hole wherever a text is not a number. A choice that is the standard one is left out. */
export function caseDraft(typed: Typed): CaseDraft {
  const work = workFrom(typed);
  const { form, foer, indfasning = [], periodisering, diskonteringsKonvention } = work;
  const draft: CaseDraft = {
    ...work,
    udeblivelse: form.andele[0],
    foer: stay(form.spread, foer),
    efter: form.after === 'samlet' ? everyone(work) : mixture(typed, work),
    regel: rule(work),
    effektRealisering: countedEffect(typed),
    indfasning,
    periodisering: periodisering === defaults.periodisering ? undefined : periodisering,
    diskonteringsKonvention: diskonteringsKonvention === defaults.diskonteringsKonvention ? undefined : diskonteringsKonvention,
  };
  return Object.fromEntries(order.map((name) => [name, draft[name]]));
}

/** Everyone's stay, spread as chosen. */
function stay(spread: Spread, { uger, form, punkter = [] }: NonNullable<Work['foer']> = {}): Stay {
  if (spread === 'tabel') return { type: 'tabel', punkter };
  return spread === 'weibull' ? { type: 'weibull', uger, form } : { type: spread, uger };
}

/** One group of everyone; its curve has the form of the stay before. */
const everyone = ({ form: { spread }, foer, efter: [one] = [] }: Work): CaseDraft['efter'] => [
  { andel: 1, varighed: stay(spread, { ...one?.varighed, form: foer?.form }), tilbagefald: one?.tilbagefald },
];

/** A group's stay: the same for all in it, or spread about its mean. Other curves are for everyone as one. */
function groupStay(spread: Spread, uger: number | undefined): Stay {
  if (uger === 0) return { type: 'nul' };
  return { type: spread === 'fast' ? 'fast' : 'eksponentiel', uger };
}

/** The three groups after; in whole persons when that is chosen and the shares are a whole. */
function mixture(typed: Typed, { form: { spread, andele, wholePersons }, efter = [] }: Work): CaseDraft['efter'] {
  const inflow = isUsed(fields, typed, 'tilgang') ? numberAt(fields, typed, 'tilgang') : undefined;
  const shares = (wholePersons && wholeGroups(inflow, andele)) || andele;
  return efter.map(({ varighed, tilbagefald }, group) => ({
    andel: shares[group],
    varighed: groupStay(spread, varighed?.uger),
    tilbagefald,
  }));
}

function rule({ form, regel }: Work): CaseDraft['regel'] {
  if (form.rule === 'flad') return { type: 'flad', andel: regel?.andel };
  if (form.rule === 'aktivitet') return { type: 'aktivitet', ...aktivitetsrefusion2011, aktivAndel: regel?.aktivAndel };
  // Each step of another ladder lasts until the next begins.
  const trin = form.trin?.map((step, index, steps) => ({
    fra: step.fra,
    til: steps[index + 1]?.fra ?? null,
    kommuneAndel: step.kommuneAndel,
  }));
  return { type: 'trappe', trin: trin ?? refusionstrappe2016, anciennitet: form.ancienniteter ?? [{ andel: 1, uger: form.anciennitet }] };
}

/** The shares of whole persons; undefined while the inflow or the shares do not allow it. */
export function wholeGroups(inflow: number | undefined, shares: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = shares.filter((share) => share !== undefined);
  const sum = known.reduce((total, share) => total + share, 0);
  const possible = known.length === shares.length && known.every((share) => share >= 0) && Math.abs(sum - 1) < 1e-9;
  return possible && inflow !== undefined && Number.isInteger(inflow) && inflow > 0 ? wholePersonShares(inflow, known) : undefined;
}
