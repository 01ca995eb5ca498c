/** Every field of the caseload worksheet: its name, its unit, and how it stands on the page. */
import type { Situation } from '../domain/index.ts';

interface FieldText {
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
}

/** Fields with one number, in the order of the page. */
export const fieldTexts = {
  aabneSager: { label: 'Åbne sager', unit: 'sager', hint: 'Kun den gruppe, I regner på.' },
  sagerNu: { label: 'Sager pr. årsværk i dag', unit: 'sager' },
  udgiftPrAarsvaerk: { label: 'Udgift til ét årsværk', unit: 'kr. om året', hint: 'Løn, ledelse og lokaler.' },
  timerPrMaaned: { label: 'Timer på arbejde', unit: 'timer om måneden', hint: 'For ét årsværk, når ferie og sygdom er trukket fra.' },
  andelTilSager: { label: 'Heraf til sager', unit: '%', hint: 'Resten går til møder, kurser og andet.' },
  'sagerMaal.lav': { label: 'Lav', unit: 'sager' },
  'sagerMaal.mellem': { label: 'Mellem', unit: 'sager' },
  'sagerMaal.hoej': { label: 'Høj', unit: 'sager' },
  ugerMellemSamtaler: { label: 'Mellem to samtaler', unit: 'uger' },
  timerPrSamtale: { label: 'Tid til én samtale', unit: 'timer', hint: 'Med forberedelse, kørsel og journal.' },
  virksomhedAndel: { label: 'Borgere i virksomhed', unit: '%' },
  ugerMellemOpfoelgning: { label: 'Mellem to opfølgninger i virksomhed', unit: 'uger' },
  timerPrOpfoelgning: { label: 'Tid til én opfølgning', unit: 'timer', hint: 'Med forberedelse, kørsel og journal.' },
  'ugevaerdi.lav': { label: 'Lav', unit: 'kr.' },
  'ugevaerdi.mellem': { label: 'Mellem', unit: 'kr.' },
  'ugevaerdi.hoej': { label: 'Høj', unit: 'kr.' },
} as const satisfies Record<string, FieldText>;

export type NumberField = keyof typeof fieldTexts;

/** The parts of the form, each with its fields. */
export const groups = [
  {
    id: 'i-dag',
    title: 'Jeres sager i dag',
    hint: '',
    fields: ['aabneSager', 'sagerNu', 'udgiftPrAarsvaerk', 'timerPrMaaned', 'andelTilSager'],
  },
  {
    id: 'maal',
    title: 'En mindre sagsstamme',
    hint: 'Sager pr. årsværk, som I overvejer. Skriv tre, så I kan se, hvor meget svaret flytter sig.',
    fields: ['sagerMaal.lav', 'sagerMaal.mellem', 'sagerMaal.hoej'],
  },
  {
    id: 'kontakt',
    title: 'Den kontakt, I ønsker',
    hint: '',
    fields: ['ugerMellemSamtaler', 'timerPrSamtale', 'virksomhedAndel', 'ugerMellemOpfoelgning', 'timerPrOpfoelgning'],
  },
  {
    id: 'vaerdi',
    title: 'Hvad en uge er værd',
    hint: 'Så meget sparer kommunen, når én borger er én uge kortere på ydelsen: ugens ydelse gange jeres andel. Skriv tre, for andelen vokser, jo længere borgeren har været på ydelsen.',
    fields: ['ugevaerdi.lav', 'ugevaerdi.mellem', 'ugevaerdi.hoej'],
  },
] as const satisfies readonly { id: string; title: string; hint: string; fields: readonly NumberField[] }[];

export type Group = (typeof groups)[number];

/** The six situations of the report's table, and what the time was used for, in our words. */
export const situationTexts: Readonly<Record<Situation, { readonly title: string; readonly citizen: string; readonly others: string }>> = {
  relation: {
    title: 'Lære hinanden at kende',
    citizen: 'forberede forløbet, tale om drømme og mål, mødes andre steder end på kontoret, hente, minde om aftaler',
    others: 'drøfte mulighederne for arbejde eller tilbud',
  },
  jobplan: {
    title: 'Lægge en plan',
    citizen: 'aftale jobmål og jobplan, holde møder med flere om bordet',
    others: 'tale med dem, der har tilbud, behandling eller træning, og sætte i gang',
  },
  match: {
    title: 'Finde pladsen og de første løntimer',
    citizen: 'blive enige om mål, regne på indtægten, finde børnepasning, hente, minde om aftaler',
    others: 'afstemme støtte og hensyn, skrive arbejdsaftale, fortælle om løntimer',
  },
  fastholdelse: {
    title: 'Blive på pladsen',
    citizen: 'tage bekymringer op, følge op på fravær, hjælpe med skat og papirer',
    others: 'følge op, forklare fravær, løse problemer, få lønsedlen frem i tide',
  },
  progression: {
    title: 'Komme videre',
    citizen: 'tale om næste delmål og vurdere, hvornår tiden er inde',
    others: 'spørge efter flere løntimer, lære virksomheden at kende, bruge dens netværk',
  },
  eftervaern: {
    title: 'Holde kontakten bagefter',
    citizen: 'stå til rådighed, ringe i en periode, rådgive om økonomi',
    others: 'stå til rådighed, følge op hos virksomheden i en periode',
  },
};

export const taskWords = {
  id: 'opgaver',
  title: 'Tiden ud over samtalerne',
  hint: 'Minutter pr. sag om måneden. Kilden fortæller, hvad tiden gik til, da medarbejderne fik færre sager. Den måler den ikke. Det, I allerede har regnet med til samtaler og opfølgning, skal ikke stå her igen.',
  situation: 'Situation',
  now: 'I dag',
  target: 'Ønsket',
  unit: 'min.',
  citizen: 'Borgeren',
  others: 'Andre',
  unknownNow: 'Lad »I dag« stå tomt, når I ikke ved det. »Ønsket« skal udfyldes; skriv nul, hvis der ikke skal bruges tid.',
} as const;

export const replaceWords = {
  label: 'Opfølgningen i virksomhed træder i stedet for den almindelige samtale',
  hint: 'Ellers regner vi begge dele med.',
} as const;
