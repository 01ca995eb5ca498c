/** From what was typed to a case the engine can judge, and back again from a case in a file or an example. */
import { parseDanishNumber } from '@/adapters/format/danish';
import { refusionstrappe2016, type CaseDraft, type CaseInput } from '@/domain/businesscase';
import { wholePersonShares } from '@/domain/businesscase/whole-persons';
import { mixtureRows } from '@/texts/straksaktivering/fields';
import { shareFrom } from '@/islands/shared/percent';
import { phaseYears, valueOf, type Typed } from './typed';

/** Parts of a case that the page calculates with but does not show as fields: they come from a file and stay as they are. */
export type Kept = Omit<Partial<CaseInput>, 'tilgang'>;

type Spell = { readonly type: 'nul' } | { readonly type: Typed['spread']; readonly uger?: number | undefined };

const spell = (spread: Typed['spread'], uger: number | undefined): Spell => (uger === 0 ? { type: 'nul' } : { type: spread, uger });

/** A case with a hole wherever the text is not a number. */
export function draftFrom(typed: Typed, kept: Kept = {}): CaseDraft {
  const value = (field: Parameters<typeof valueOf>[1]) => valueOf(typed, field);
  return {
    ...kept,
    horisontAar: value('horisontAar'),
    tilgang: value('tilgang'),
    udeblivelse: value('udebliverAndel'),
    aktiveringsUger: value('aktiveringsUger'),
    foer: { type: typed.spread, uger: value('ugerFoer') },
    efter: mixture(typed),
    ydelsePrAar: value('ydelsePrAar'),
    regel: rule(typed),
    effektRealisering: value('effektRealisering'),
    laekage: value('laekage'),
    aarsvaerk: value('aarsvaerk'),
    loenPrAarsvaerk: value('loenPrAarsvaerk'),
    oevrigDrift: value('oevrigDrift'),
    driftRefusion: value('driftRefusion'),
    etablering: value('etablering'),
    indfasning: typed.indfasning.slice(0, phaseYears(typed)).map((text) => shareFrom(text) ?? NaN),
    diskonteringsrente: value('diskonteringsrente'),
  };
}

const rule = (typed: Typed): CaseDraft['regel'] =>
  typed.rule === 'flad'
    ? { type: 'flad', andel: valueOf(typed, 'kommuneAndel') }
    : { type: 'trappe', trin: refusionstrappe2016, anciennitet: [{ andel: 1, uger: valueOf(typed, 'anciennitet') }] };

/** The three groups after; in whole persons when that is chosen and the shares are a whole. */
function mixture(typed: Typed): CaseDraft['efter'] {
  const shares = mixtureRows.map((row) => valueOf(typed, row.share));
  const inflow = parseDanishNumber(typed.fields.tilgang);
  const andele = (typed.wholePersons && wholeGroups(inflow, shares)) || shares;
  return mixtureRows.map((row, group) => ({ andel: andele[group], varighed: spell(typed.spread, valueOf(typed, row.weeks)) }));
}

/** The shares of whole persons; undefined while the inflow or the shares do not allow it. */
export function wholeGroups(inflow: number | undefined, shares: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = shares.filter((share) => share !== undefined);
  const sum = known.reduce((total, share) => total + share, 0);
  const possible = known.length === shares.length && known.every((share) => share >= 0) && Math.abs(sum - 1) < 1e-9;
  return possible && inflow !== undefined && Number.isInteger(inflow) && inflow > 0 ? wholePersonShares(inflow, known) : undefined;
}
