/** The fields that only the expert view shows: what each is called, and its unit. What to write in them stands in expert-hints.ts. */
import { caseFields } from './case-fields.ts';

const index = { unit: 'indeks, ét tal pr. år' } as const;

/** Numbers, and numbers year by year. */
export const expertFields = {
  tilgangVaekst: { label: caseFields.tilgangVaekst, unit: '% om året' },
  tilgangPrAar: { label: 'Nye unge år for år', unit: 'personer, ét tal pr. år' },
  overheadPct: { label: caseFields.overheadPct, unit: '% af lønnen' },
  driftPrHelaarsperson: { label: caseFields.driftPrHelaarsperson, unit: 'kr. om året' },
  omkostningsTillaeg: { label: caseFields.omkostningsTillaeg, unit: '% af alle årlige udgifter' },
  gevinstFradrag: { label: caseFields.gevinstFradrag, unit: '% af besparelsen' },
  ugerPrAar: { label: caseFields.ugerPrAar, unit: 'uger' },
  loenIndeks: { label: caseFields.loenIndeks, ...index },
  prisIndeks: { label: caseFields.prisIndeks, ...index },
  satsIndeks: { label: caseFields.satsIndeks, ...index },
} as const;

/** The choices that only the expert view offers. */
export const expertChoices = {
  periodisering: {
    legend: caseFields.periodisering,
    staaende: 'Hele besparelsen falder i det år, hvor de unge kommer',
    kohorte: 'Besparelsen falder i de uger, hvor de unge ellers havde fået ydelsen',
  },
  diskonteringsKonvention: {
    legend: caseFields.diskonteringsKonvention,
    primo: 'I det andet år: Det første tæller fuldt ud',
    ultimo: 'I det første år',
  },
} as const;

/** Those who come back after a stay. */
export const relapseTexts = {
  legend: 'Tilbagefald: dem, der begynder på ydelsen igen',
  everyone: 'Alle under ét',
  share: 'Vender tilbage (%)',
  weeks: 'Nyt forløb (uger)',
} as const;

/** Groups with different weeks on the ladder before the stay. */
export const seniorityTexts = {
  legend: 'Grupper med forskellige uger på ydelse før forløbet',
  group: (number: number) => `Gruppe ${String(number)}`,
  share: 'Andel (%)',
  weeks: 'Tid før (uger)',
} as const;

/** Another ladder. */
export const ladderTexts = { label: 'En anden trappe end lovens', unit: 'fra uge;%' } as const;
