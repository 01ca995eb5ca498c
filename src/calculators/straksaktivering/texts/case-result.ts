import type { Cashflow, CaseWarning, KeyFigures, NoBreakEven, YearResult } from '../domain/index.ts';
import { formatNumber } from '../../../base/format/danish.ts';
import { sentenceOf, type Sentences } from '../../../base/words/sentences.ts';

const number = (value: number): string => formatNumber(value, 1);

/** Key figures per person. */
export const keyFigureLabels: Readonly<Record<keyof KeyFigures, string>> = {
  middelUgerFoer: 'Uger på ydelse uden indsatsen',
  middelUgerEfter: 'Uger på ydelse med indsatsen',
  sparedeUgerPrPerson: 'Sparede uger pr. person',
  kommuneUgerFoer: 'Uger, kommunen betaler, uden indsatsen',
  kommuneUgerEfter: 'Uger, kommunen betaler, med indsatsen',
  sparedeKommuneUgerPrPerson: 'Sparede uger, kommunen betaler, pr. person',
  sparedeHelaarspersonerFuldEffekt: 'Færre helårspersoner på ydelse ved fuld effekt',
  gnsKommuneAndelAfSparedeUger: 'Kommunens andel af en sparet uge',
};

/** Columns of the table year by year. */
export const yearLabels: Readonly<Record<keyof YearResult, string>> = {
  aar: 'År',
  tilgang: 'Nye borgere',
  aktiveringHelaarspersoner: 'Helårspersoner i aktivering',
  bruttoOmkostning: 'Udgift før refusion',
  driftRefusion: 'Refusion af drift',
  nettoOmkostning: 'Udgift efter refusion',
  besparelseKommune: 'Kommunens besparelse',
  besparelseStat: 'Statens besparelse',
  besparelseOffentlig: 'Samlet offentlig besparelse',
  nettoKommune: 'Kommunens gevinst',
  nettoStat: 'Statens gevinst',
  kumuleretKommune: 'Kommunens gevinst lagt sammen',
  nutidsvaerdiKommune: 'Kommunens gevinst i dagens værdi',
};

/** The case as a whole. */
export const totalLabels: Readonly<Record<Exclude<keyof Cashflow, 'nt' | 'aar'>, string>> = {
  kumuleretNetto: 'Gevinst lagt sammen',
  npv: 'Nutidsværdi',
  pvBesparelse: 'Besparelse i dagens værdi',
  pvOmkostning: 'Udgift i dagens værdi',
  gevinstPrKrone: 'Sparede kroner pr. brugt krone',
  tilbagebetalingAar: 'År, før pengene er tjent hjem',
};

/** Why there is no such value. */
export const noBreakEvenTexts: Readonly<Record<NoBreakEven, string>> = {
  'no-influence': 'Resultatet afhænger ikke af dette tal.',
  'always-deficit': 'Der er underskud, uanset hvad dette tal er.',
  'always-surplus': 'Der er overskud, uanset hvad dette tal er.',
  'above-whole': 'Selv den fulde effekt er ikke nok.',
  'several-groups': 'Varigheden er delt på flere grupper, så der er ikke ét tal at flytte på.',
  'no-mean': 'Varigheden er ikke beskrevet med ét gennemsnit, så der er ikke ét tal at flytte på.',
  'no-full-effect-year': 'Indfasningen når ikke fuld effekt i nogen af årene.',
};

const warnings: Sentences<CaseWarning> = {
  'saved-weeks-far-above-trials': ({ weeks, threshold }) =>
    `I regner med ${number(weeks)} sparede uger pr. person. Danske forsøg har fundet omkring tre. Over ${number(threshold)} uger bør I kunne vise, hvorfra tallet kommer.`,
  'longer-with-effort': ({ weeks }) => `Med jeres tal bliver forløbene ${number(weeks)} uger længere med indsatsen.`,
  'no-show-counts-as-gain': () =>
    'De borgere, der ikke møder op, tæller som en gevinst her. Regnestykket ved ikke, om de er i arbejde, på uddannelse eller uden indtægt. Undersøg det.',
  'whole-effect-assumed': () => 'Hele forskellen før og efter er regnet som jeres fortjeneste. Nogle var stoppet på ydelsen alligevel.',
  'negative-again': ({ year }) => `Pengene er tjent hjem undervejs, men summen bliver negativ igen i år ${year + 1}.`,
};

/** What a reader should know before using the result. */
export const caseWarningText = (warning: CaseWarning): string => sentenceOf(warnings, warning);
