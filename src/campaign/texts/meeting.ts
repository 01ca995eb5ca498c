/** The words of mødetilstand: one device is passed round, and only counts are kept. */
import type { Role } from '../../assessment/domain/index.ts';
import { roleNames } from '../../assessment/texts/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import { capital } from '../../base/words/wording.ts';

const nameOf = (role: Role, persons: number): string => (persons === 1 ? roleNames[role].name.toLowerCase() : roleNames[role].plural);

export const meetingWords = {
  heading: 'Mødetilstand',
  intro: 'Lad én enhed gå rundt. Kun antallet af hvert svar bliver husket, ikke hvem der svarede hvad, og ikke hvornår.',
  sees: (least: number) =>
    `Den, der sidder ved siden af, kan se skærmen. Når mødet slutter, tæller en rolle med, hvis mindst ${inWords(least)} har svaret i den. Bagefter findes der kun antal for så mange ad gangen. Er I færre i en rolle, så svar hver på jeres egen enhed.`,
  refused: (refused: readonly Role[], least: number) =>
    `${capital(listed(refused.map((role) => roleNames[role].plural)))} kan ikke svare her. I har inviteret færre end ${inWords(least)}, så man kunne se, hvad den enkelte svarede. Lad dem svare på deres egen enhed.`,
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
  ended: (persons: number) => `Mødet er slut. ${persons === 0 ? 'Ingen' : String(persons)} svar er talt med i målingen.`,
  left: (left: readonly { readonly role: Role; readonly persons: number }[], least: number) =>
    left.length === 0
      ? ''
      : `Ikke talt med endnu: ${listed(left.map(({ role, persons }) => `${String(persons)} ${nameOf(role, persons)}`))}. De ligger i urnen, til fanen lukkes, og tæller med, når der er mindst ${inWords(least)} nye svar i rollen. Vælg »Fortsæt mødet«, når flere vil svare.`,
  endedEmpty: 'Mødet er slut. Ingen lagde svar i urnen.',
  halfway: 'Der ligger et skema, som ikke er lagt i urnen.',
  halfwayAsk: 'Skal det tælle med?',
  putAndEnd: 'Læg i urnen, og slut',
  dropAndEnd: 'Slut uden det skema',
  goOn: 'Svar videre',
  save: 'Gem optællingen som fil',
  saveHint: (least: number) =>
    `Filen har kun antal for roller, hvor mindst ${inWords(least)} har svaret. Den, der samler målingen, lægger den til de andre svar.`,
  saved: 'Optællingen ligger nu i jeres mappe med hentede filer.',
  several: 'Holder I flere møder?',
  severalIntro:
    'Send dette link til dem, der holder de andre møder. De gemmer optællingen som fil og sender den til jer, og I lægger den til sammen med svarkoderne.',
  link: 'Link til mødelederne',
  linkHint: 'Linket indeholder målingens navn og nøgle og ingen svar.',
  fromLink: 'Målingen er hentet fra linket. Hold mødet nedenfor, gem optællingen, og send den til den, der samler målingen.',
} as const;
