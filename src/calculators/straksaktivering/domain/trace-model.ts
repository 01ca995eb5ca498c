/**
 * The calculation as steps a reader can follow with a pocket calculator: each step names its inputs, their values, its own value and unit.
 * A step's inputs are fields of the case or earlier steps. Labels and formulas in words stand in src/calculators/straksaktivering/texts/case-problems.ts.
 */

/** A step of the calculation. */
export type TraceStepId =
  | 'middelUgerFoer'
  | 'middelUgerEfter'
  | 'sparedeUgerPrPerson'
  /** Of those with the same seniority, numbered as in the case. */
  | 'kommuneUgerFoerGruppe'
  | 'kommuneUgerEfterGruppe'
  | 'kommuneUgerFoer'
  | 'kommuneUgerEfter'
  | 'sparedeKommuneUgerPrPerson'
  | 'gnsKommuneAndelAfSparedeUger'
  | 'sparedeHelaarspersonerFuldEffekt'
  /** With cohort timing: saved weeks per newcomer that fall so many years after the year of arrival. */
  | 'ugerIAarEfter'
  | 'kommuneUgerIAarEfter'
  | 'aktiveringHelaarspersoner'
  | 'loen'
  | 'drift'
  | 'bruttoOmkostning'
  | 'driftRefusionBeloeb'
  | 'nettoOmkostning'
  | 'kronerPrUge'
  | 'sparedeKommuneUgerIAaret'
  | 'sparedeUgerIAaret'
  | 'besparelseKommune'
  | 'besparelseOffentlig'
  | 'besparelseStat'
  | 'nettoKommune'
  | 'kumuleretKommune'
  | 'diskonteringsfaktor'
  | 'nutidsvaerdiKommune'
  | 'npv';

/** What goes into a step: an earlier step, or a field of the case. */
export type TraceInputId =
  | TraceStepId
  /** Weeks and shares of a group after the effort, numbered as in the case. */
  | 'gruppeAndel'
  | 'gruppeUger'
  | 'tilbagefaldAndel'
  | 'tilbagefaldUger'
  /** The flat municipal share, or weeks and share on each step of the ladder. */
  | 'kommuneAndel'
  | 'trinUger'
  | 'trinKommuneAndel'
  | 'anciennitetAndel'
  | 'anciennitetUger'
  /** Weeks in activation and the rest, each with its share. */
  | 'aktiveUger'
  | 'aktivKommuneAndel'
  | 'passiveUger'
  | 'passivKommuneAndel'
  | 'tilgang'
  | 'ugerPrAar'
  | 'udeblivelse'
  | 'aktiveringsUger'
  | 'ydelsePrAar'
  | 'effektRealisering'
  | 'laekage'
  | 'indfasning'
  | 'aarsvaerk'
  | 'loenPrAarsvaerk'
  | 'overheadPct'
  | 'oevrigDrift'
  | 'driftPrHelaarsperson'
  | 'driftRefusion'
  | 'etablering'
  | 'omkostningsTillaeg'
  | 'gevinstFradrag'
  | 'loenIndeks'
  | 'prisIndeks'
  | 'satsIndeks'
  | 'diskonteringsrente';

/** How a value is to be read and written. */
export type TraceUnit = 'uger' | 'andel' | 'helaarspersoner' | 'kr.' | 'faktor';

/** One input with its value: of a year, or of a numbered group, ladder step or year after arrival (from 0). */
export interface TraceInput {
  readonly id: TraceInputId;
  readonly value: number;
  readonly aar?: number;
  readonly nr?: number;
}

/** One step; the steps of a year carry it, and those of a group or a year after arrival their number (from 0). */
export interface TraceStep {
  readonly id: TraceStepId;
  readonly aar?: number;
  readonly nr?: number;
  readonly inputs: readonly TraceInput[];
  readonly value: number;
  readonly unit: TraceUnit;
}
