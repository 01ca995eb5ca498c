/** The worksheet's results. Symbols of the formulas: B cases, S cases per post, H·a hours for cases per post and month. */
import { situations, weeksPerMonth, weeksPerYear, type CaseloadInput, type Spread } from './model.ts';

/** Why no interval between talks can be told: no time is left for them, or nobody is to have them. */
export type NoInterval = 'for-lidt-tid' | 'ingen-samtaler';

/** What one size of caseload means. */
export interface Level {
  /** Cases per full-time post. */
  readonly sager: number;
  readonly aarsvaerk: number;
  readonly ekstraAarsvaerk: number;
  /** Kr. per year, in all and per case. */
  readonly ekstraUdgift: number;
  readonly ekstraUdgiftPrSag: number;
  /** Hours per case per month, and how much more that is than today, as a share. */
  readonly timerPrSag: number;
  readonly mereTid: number;
  /** Weeks between talks when everything else takes the time it is given. */
  readonly ugerMellemSamtaler: number | NoInterval;
  /** Talks per citizen per year at that interval. */
  readonly samtalerPrAar: number | NoInterval;
  /** Whether there is time for the contact that is wanted. */
  readonly baerer: boolean;
}

/** Hours per case per month that the wanted contact takes. */
export interface TimeNeeded {
  readonly samtaler: number;
  readonly opfoelgning: number;
  readonly opgaver: number;
  readonly iAlt: number;
}

/** What covers the extra expense at one caseload and one value of a week. Nothing says that it will happen. */
export interface BreakEven {
  readonly sager: number;
  readonly ugevaerdi: number;
  /** Weeks less on the benefit per year, in all and per case. */
  readonly uger: number;
  readonly ugerPrSag: number;
  /** The same as persons who are away from the benefit for a whole year, and as a share of the cases. */
  readonly helaarspersoner: number;
  readonly andelAfSager: number;
}

/** The whole worksheet. */
export interface Caseload {
  readonly behov: TimeNeeded;
  /** The largest caseload that carries the wanted contact. */
  readonly stoersteSagsstamme: number;
  /** Talks per citizen per year as wanted. */
  readonly oenskedeSamtalerPrAar: number;
  /** Hours per case per month on the tasks today; absent while one of them is unknown. */
  readonly opgaverNu?: number | undefined;
  readonly nu: Level;
  readonly maal: { readonly [Key in keyof Spread]: Level };
  /** Each of the three caseloads at each of the three values of a week. */
  readonly nulpunkter: readonly BreakEven[];
}

const minutesPerHour = 60;
const monthsPerYear = 12;
const spreadNames = ['lav', 'mellem', 'hoej'] as const;

/** Calculates a worksheet that has been checked. */
export function caseload(input: CaseloadInput): Caseload {
  const behov = timeNeeded(input);
  const level = (sager: number) => levelOf(input, behov, sager);
  const maal = { lav: level(input.sagerMaal.lav), mellem: level(input.sagerMaal.mellem), hoej: level(input.sagerMaal.hoej) };
  const values = spreadNames.map((name) => input.ugevaerdi[name]);
  return {
    behov,
    stoersteSagsstamme: hoursForCases(input) / behov.iAlt,
    oenskedeSamtalerPrAar: (weeksPerMonth * monthsPerYear) / input.ugerMellemSamtaler,
    opgaverNu: tasksToday(input),
    nu: level(input.sagerNu),
    maal,
    nulpunkter: spreadNames.flatMap((name) => values.map((value) => breakEven(input, maal[name], value))),
  };
}

const hoursForCases = ({ timerPrMaaned, andelTilSager }: CaseloadInput): number => timerPrMaaned * andelTilSager;

/** The share of the citizens who have ordinary talks. */
const talking = ({ opfoelgningErstatter, virksomhedAndel }: CaseloadInput): number => (opfoelgningErstatter ? 1 - virksomhedAndel : 1);

function timeNeeded(input: CaseloadInput): TimeNeeded {
  const samtaler = talking(input) * (weeksPerMonth / input.ugerMellemSamtaler) * input.timerPrSamtale;
  const opfoelgning = input.virksomhedAndel * (weeksPerMonth / input.ugerMellemOpfoelgning) * input.timerPrOpfoelgning;
  const opgaver = situations.reduce((sum, situation) => sum + input.opgaver[situation].maal, 0) / minutesPerHour;
  return { samtaler, opfoelgning, opgaver, iAlt: samtaler + opfoelgning + opgaver };
}

function tasksToday({ opgaver }: CaseloadInput): number | undefined {
  const minutes = situations.map((situation) => opgaver[situation].nu).filter((value) => value !== undefined);
  return minutes.length < situations.length ? undefined : minutes.reduce((sum, value) => sum + value, 0) / minutesPerHour;
}

function levelOf(input: CaseloadInput, behov: TimeNeeded, sager: number): Level {
  const perCase = 1 / sager - 1 / input.sagerNu;
  const timerPrSag = hoursForCases(input) / sager;
  const ugerMellemSamtaler = intervalAt(input, timerPrSag - behov.opfoelgning - behov.opgaver);
  return {
    sager,
    aarsvaerk: input.aabneSager / sager,
    ekstraAarsvaerk: input.aabneSager * perCase,
    ekstraUdgift: input.aabneSager * perCase * input.udgiftPrAarsvaerk,
    ekstraUdgiftPrSag: perCase * input.udgiftPrAarsvaerk,
    timerPrSag,
    mereTid: input.sagerNu / sager - 1,
    ugerMellemSamtaler,
    samtalerPrAar: typeof ugerMellemSamtaler === 'number' ? (weeksPerMonth * monthsPerYear) / ugerMellemSamtaler : ugerMellemSamtaler,
    baerer: behov.iAlt <= timerPrSag,
  };
}

/** Weeks between talks when this many hours per case per month are left for them. */
function intervalAt(input: CaseloadInput, hours: number): number | NoInterval {
  if (talking(input) === 0) return 'ingen-samtaler';
  return hours <= 0 ? 'for-lidt-tid' : (talking(input) * weeksPerMonth * input.timerPrSamtale) / hours;
}

function breakEven({ aabneSager }: CaseloadInput, { sager, ekstraUdgift }: Level, ugevaerdi: number): BreakEven {
  const uger = ekstraUdgift / ugevaerdi;
  const helaarspersoner = uger / weeksPerYear;
  return { sager, ugevaerdi, uger, ugerPrSag: uger / aabneSager, helaarspersoner, andelAfSager: helaarspersoner / aabneSager };
}
