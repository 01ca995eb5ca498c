/** The words of mødetilstand: one device is passed round, and only counts are kept. */
import { inWords } from '../../base/words/counting.ts';

export const meetingWords = {
  heading: 'Mødetilstand',
  intro: 'Lad én enhed gå rundt. Kun antallet af hvert svar bliver husket, ikke hvem der svarede hvad, og ikke hvornår.',
  sees: 'Den, der sidder ved siden af, kan se skærmen. Bagefter kan ingen se den enkeltes svar. Gem først, når mødet er slut, for forskellen på to filer kan vise det svar, der kom imellem.',
  paper: 'Har I svar på papir, kan I taste dem her, ét ark ad gangen.',
  noWords: 'Det, der besvares med egne ord, er ikke med her, for urnen kan kun tælle.',
  start: 'Begynd mødet',
  resume: 'Fortsæt mødet',
  startNew: 'Begynd et nyt møde',
  stop: 'Slut mødet',
  urn: 'Læg i urnen',
  urnNeedsRole: 'Vælg rolle, og svar på mindst ét spørgsmål.',
  urnNeeds: 'Svar på mindst ét spørgsmål, før du lægger skemaet i urnen.',
  inUrn: (persons: number) => (persons === 1 ? 'Én har svaret. Giv enheden videre.' : `${String(persons)} har svaret. Giv enheden videre.`),
  ended: (persons: number) =>
    persons === 1 ? 'Mødet er slut. Ét svar er talt med i målingen.' : `Mødet er slut. ${String(persons)} svar er talt med i målingen.`,
  endedEmpty: 'Mødet er slut. Ingen lagde svar i urnen.',
  halfway: 'Der ligger et skema, som ikke er lagt i urnen.',
  halfwayAsk: 'Skal det tælle med?',
  putAndEnd: 'Læg i urnen, og slut',
  dropAndEnd: 'Slut uden det skema',
  goOn: 'Svar videre',
  save: 'Gem optællingen som fil',
  saveHint: (least: number) =>
    `Filen har kun antal. Den, der samler målingen, lægger den til de andre svar. Har færre end ${inWords(least)} svaret, kan antallene pege på nogen, så behandl filen fortroligt.`,
  saved: 'Optællingen ligger nu i jeres mappe med hentede filer.',
  several: 'Holder I flere møder?',
  severalIntro:
    'Send dette link til dem, der holder de andre møder. De gemmer optællingen som fil og sender den til jer, og I lægger den til sammen med svarkoderne.',
  link: 'Link til mødelederne',
  linkHint: 'Linket bærer målingens navn og nøgle og ingen svar.',
  fromLink: 'Målingen er hentet fra linket. Hold mødet nedenfor, gem optællingen, og send den til den, der samler målingen.',
} as const;
