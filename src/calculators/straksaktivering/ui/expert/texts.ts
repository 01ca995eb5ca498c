/** What stands in the fields that only the expert view shows: text exactly as typed. An empty text means not used, never nought. */

/** Single numbers. Named as in the saved file. */
export const expertNumbers = [
  'tilgangVaekst',
  'overheadPct',
  'driftPrHelaarsperson',
  'omkostningsTillaeg',
  'gevinstFradrag',
  'ugerPrAar',
] as const;
export type ExpertNumber = (typeof expertNumbers)[number];

/** One number for every year. */
export const expertSeries = ['tilgangPrAar', 'loenIndeks', 'prisIndeks', 'satsIndeks'] as const;
export type ExpertSeries = (typeof expertSeries)[number];

/** The groups of the mixture, or everyone as one. */
export type RelapseGroup = 'udebliver' | 'stopper' | 'gennemfoerer' | 'alle';

/** A share and the weeks that go with it. */
export interface Pair {
  andel: string;
  uger: string;
}

export interface ExpertTexts {
  numbers: Record<ExpertNumber, string>;
  series: Record<ExpertSeries, string>;
  /** Those who come back, and how long they stay then. */
  relapse: Record<RelapseGroup, Pair>;
  /** Weeks on the ladder before the stay, group by group. None: the one field of the guided steps. */
  seniority: Pair[];
  /** Another ladder than the law's, one line for each step. */
  trin: string;
  periodisering: 'staaende' | 'kohorte';
  diskonteringsKonvention: 'primo' | 'ultimo';
}

/** A place in the expert's fields. */
export type ExpertKey =
  | ExpertNumber
  | ExpertSeries
  | `tilbagefald-${RelapseGroup}-${keyof Pair}`
  | `anciennitet-${number}-${keyof Pair}`
  | 'ancienniteter'
  | 'trin';

export const isEmpty = (text: string): boolean => text.trim() === '';
