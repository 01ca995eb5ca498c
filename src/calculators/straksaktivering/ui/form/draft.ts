/** From what was typed to a case the engine can judge, and back again from a case in a file or an example. */
import { parseDanishNumber } from '@/base/format/danish';
import { aktivitetsrefusion2011, refusionstrappe2016, type CaseDraft } from '@/calculators/straksaktivering/domain';
import { wholePersonShares } from '@/calculators/straksaktivering/domain/whole-persons';
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import { shareFrom } from '@/base/format/percent';
import { countedEffect } from './counterfactual';
import type { ExpertReader } from './expert-kit';
import { readTable } from './table';
import { isUsed, phaseYears, valueOf, type TableName, type Typed } from './typed';

/** A case with a hole wherever the text is not a number. The expert's fields count from the moment somebody has fetched them. */
export function draftFrom(typed: Typed, kit?: ExpertReader): CaseDraft {
  const guided = guidedDraft(typed);
  return kit ? kit.applied(guided, typed) : guided;
}

function guidedDraft(typed: Typed): CaseDraft {
  const value = (field: Parameters<typeof valueOf>[1]) => valueOf(typed, field);
  return {
    horisontAar: value('horisontAar'),
    tilgang: value('tilgang'),
    udeblivelse: value('udebliverAndel'),
    aktiveringsUger: value('aktiveringsUger'),
    foer: stay(typed, 'foer', value('ugerFoer')),
    efter: typed.after === 'samlet' ? [{ andel: 1, varighed: stay(typed, 'efter', value('ugerEfter')) }] : mixture(typed),
    ydelsePrAar: value('ydelsePrAar'),
    regel: rule(typed),
    effektRealisering: countedEffect(typed),
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

/** Everyone's stay, spread as chosen. */
function stay(typed: Typed, table: TableName, uger: number | undefined): CaseDraft['foer'] {
  const { spread, tables } = typed;
  if (spread === 'tabel') return { type: 'tabel', punkter: readTable(tables[table]).points.map(({ point }) => point) };
  if (spread === 'weibull') return { type: 'weibull', uger, form: valueOf(typed, 'form') };
  return { type: spread, uger };
}

function rule(typed: Typed): CaseDraft['regel'] {
  if (typed.rule === 'flad') return { type: 'flad', andel: valueOf(typed, 'kommuneAndel') };
  if (typed.rule === 'aktivitet') return { type: 'aktivitet', ...aktivitetsrefusion2011, aktivAndel: valueOf(typed, 'aktivAndel') };
  return { type: 'trappe', trin: refusionstrappe2016, anciennitet: [{ andel: 1, uger: valueOf(typed, 'anciennitet') }] };
}

/** A group's stay: the same for all in it, or spread about its mean. Other curves are for everyone as one. */
function groupStay({ spread }: Typed, uger: number | undefined): CaseDraft['foer'] {
  if (uger === 0) return { type: 'nul' };
  return { type: spread === 'fast' ? 'fast' : 'eksponentiel', uger };
}

/** The three groups after; in whole persons when that is chosen and the shares are a whole. */
function mixture(typed: Typed): CaseDraft['efter'] {
  const shares = mixtureRows.map((row) => valueOf(typed, row.share));
  const inflow = isUsed(typed, 'tilgang') ? parseDanishNumber(typed.fields.tilgang) : undefined;
  const andele = (typed.wholePersons && wholeGroups(inflow, shares)) || shares;
  return mixtureRows.map((row, group) => ({ andel: andele[group], varighed: groupStay(typed, valueOf(typed, row.weeks)) }));
}

/** The shares of whole persons; undefined while the inflow or the shares do not allow it. */
export function wholeGroups(inflow: number | undefined, shares: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = shares.filter((share) => share !== undefined);
  const sum = known.reduce((total, share) => total + share, 0);
  const possible = known.length === shares.length && known.every((share) => share >= 0) && Math.abs(sum - 1) < 1e-9;
  return possible && inflow !== undefined && Number.isInteger(inflow) && inflow > 0 ? wholePersonShares(inflow, known) : undefined;
}
