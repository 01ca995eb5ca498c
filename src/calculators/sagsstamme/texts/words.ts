/** The words of the page with the caseload worksheet. Numbers arrive as text, written by the formatter. */
import type { NoInterval } from '../domain/index.ts';

export const words = {
  title: 'Sagsstamme',
  lead: 'Hvad koster det, at hver medarbejder har færre borgere? Kan tiden så række til den kontakt, I ønsker? Og hvor lidt skal der til, før udgiften er dækket?',
  description: 'Regn på en mindre sagsstamme: pris, tid til hver borger, kontakt, og hvor mange uger der skal til, før det går lige op.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Felterne er tomme.',
  compare: (text: string) => `Til sammenligning: ${text}`,
} as const;

/** What the worksheet says first: what would have to happen, never that it will. */
export const verdictText = (cases: string, weeks: string): string =>
  `Ved ${cases} sager pr. årsværk går det lige op, hvis hver borger i snit er ${weeks} uger kortere på ydelsen hvert år.`;

export const standingLabels = {
  posts: 'Ekstra årsværk',
  expense: 'Ekstra udgift om året',
  time: 'Tid pr. sag om måneden',
  timeChange: (before: string, after: string) => `${before} → ${after} timer`,
  largest: 'Største sagsstamme, der giver tid til kontakten',
  cases: (count: string) => `${count} sager`,
  noEffect: 'Arket siger ikke, hvad en mindre sagsstamme fører til. Ingen af rapporterne opgiver, hvor stor virkningen er.',
} as const;

/** Whether the wanted contact fits, said of the three caseloads. */
export function carriesText(largest: string, need: string, fits: readonly string[]): string {
  const first = `Den kontakt, I ønsker, tager ${need} timer pr. sag om måneden. Den er der højst tid til ved ${largest} sager pr. årsværk.`;
  if (fits.length === 0) return `${first} Ingen af jeres tre mål er lave nok.`;
  return `${first} Af jeres tre mål giver ${fits.length === 1 ? 'kun det på' : 'dem på'} ${listed(fits)} sager tid nok.`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;

export const levelNames = { nu: 'I dag', hoej: 'Høj', mellem: 'Mellem', lav: 'Lav' } as const;

export const levelRows = {
  sager: 'Sager pr. årsværk',
  aarsvaerk: 'Årsværk',
  ekstraAarsvaerk: 'Ekstra årsværk',
  ekstraUdgift: 'Ekstra udgift om året, kr.',
  ekstraUdgiftPrSag: 'Ekstra udgift pr. sag, kr.',
  timerPrSag: 'Timer pr. sag om måneden',
  mereTid: 'Mere tid pr. sag',
  ugerMellemSamtaler: 'Uger mellem samtaler, der er tid til',
  samtalerPrAar: 'Samtaler pr. borger om året, der er tid til',
  baerer: 'Bærer den ønskede kontakt',
} as const;

export const noIntervalTexts: Readonly<Record<NoInterval, string>> = {
  'for-lidt-tid': 'ingen tid',
  'ingen-samtaler': 'ingen samtaler',
};

export const reportWords = {
  carry: 'Giver sagsstammen tid til kontakten?',
  time: 'Vis billedets tal',
  timeCaption: 'Timer pr. sag om måneden',
  need: 'ønsket',
  level: 'Sagsstamme',
  available: 'Timer',
  needed: 'Ønsket kontakt',
  parts: 'Det består af',
  partsCaption: 'Den ønskede kontakt, timer pr. sag om måneden',
  part: { samtaler: 'Samtaler', opfoelgning: 'Opfølgning i virksomhed', opgaver: 'Tiden ud over samtalerne', iAlt: 'I alt' },
  tasksNow: (now: string, wanted: string) => `Ud over samtalerne bruger I i dag ${now} timer pr. sag om måneden. I ønsker ${wanted}.`,
  wantedTalks: (talks: string) => `Den ønskede kontakt svarer til ${talks} samtaler om året for en borger, der ikke er i virksomhed.`,
  price: 'Hvad koster det?',
  priceCaption: 'Fra i dag til en mindre sagsstamme',
  measure: 'Mål',
  yes: 'ja',
  no: 'nej',
  even: 'Hvor lidt skal der til?',
  evenText:
    'Tabellen vender spørgsmålet om. Den siger, hvor meget kortere borgerne skal være på ydelsen, før udgiften er dækket. Den siger ikke, at det sker. Ingen af rapporterne opgiver, hvor meget en mindre sagsstamme gør ved varigheden.',
  evenCaption: 'Uger kortere på ydelsen om året, i snit for hver sag',
  worth: (amount: string) => `En uge er ${amount} værd`,
  persons: (count: string, share: string) => `${count} helårspersoner, ${share} af sagerne`,
  casesRow: (count: string) => `${count} sager pr. årsværk`,
  compareLevel: (percent: string) =>
    `Til sammenligning havde ${percent} pct. af gruppe 1 i Flere skal med på et tidspunkt været i job uden ydelse. På netop det punkt var der ingen forskel fra den gruppe, de blev holdt op mod.`,
} as const;

/** Comparisons from the report, beside the fields they can be held against. */
export const referenceTexts = {
  sagerNu: {
    text: ([start, middle]: readonly string[]) => `${start ?? ''} og ${middle ?? ''} sager`,
    reason:
      'Tallene er fra projektets start og midte. To forskellige grupper svarede, først sagsbehandlere og så jobformidlere. Derfor viser de ikke, at antallet faldt. Der er ingen måling ved slut.',
  },
  maal: {
    text: ([from, to]: readonly string[]) => `${from ?? ''}–${to ?? ''} sager i de besøgte kommuner`,
    reason: 'Kommunerne blev valgt, fordi de havde gode resultater. Tallet viser ikke, hvad der skabte dem.',
  },
  ugerMellemSamtaler: {
    text: ([from, to]: readonly string[]) => `${from ?? ''}–${to ?? ''} uger i de besøgte kommuner`,
    reason: 'Medarbejdernes skøn. De talte også i telefon imellem. Det er ikke en norm.',
  },
  ugerMellemOpfoelgning: {
    text: ([days]: readonly string[]) => `hver uge eller hver ${days ?? ''}. dag`,
    reason: 'Medarbejdernes skøn i de besøgte kommuner. Det er ikke en norm.',
  },
} as const;

export type ReferenceId = keyof typeof referenceTexts;

export const sourceWords = {
  heading: 'Det siger kilden',
  lead: 'Flere skal med fortæller, hvad medarbejdere brugte tiden til, da de fik færre sager. Den fortæller ikke, hvor mange minutter det tog, hvad det kostede, eller hvad det førte til.',
  caption: 'Sagsstamme og kontakt i Flere skal med',
  notes: [
    'De to gennemsnit kommer fra to forskellige grupper. Sammenfatningen skriver dem på den samme gruppe. Rapporten kalder selv forskellen et tegn på flere ressourcer, ikke et bevis.',
    'De besøgte kommuner er valgt, fordi de havde gode resultater. Deres sagsstamme kan ikke læses som årsagen.',
    'JobFirst viste ifølge rapporten, at en lav sagsstamme har god virkning. Hvor stor den er, og hvor lav sagsstammen skal være, står der ikke.',
    'Tabellen over tidsforbrug er gengivet med vores ord. I den tekst, vi har, er det sandsynligt, men ikke sikkert, hvilke opgaver der hører til borgeren, og hvilke der hører til virksomheden.',
  ],
} as const;
