/** Every field of the caseload worksheet: its name, its unit, and how it stands on the page. */
import { situations, type Situation } from '../domain/index.ts';
import type { Field, Fields } from '../../../forms/fields.ts';

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

/** The form, in the order problems are told. Limits are the domain's own. */
export const caseloadFields: Fields = {
  aabneSager: { kind: 'number', label: 'Åbne sager', unit: 'sager', hint: 'Kun den gruppe, I regner på.' },
  sagerNu: { kind: 'number', label: 'Sager pr. årsværk i dag', unit: 'sager' },
  udgiftPrAarsvaerk: { kind: 'number', label: 'Udgift til ét årsværk', unit: 'kr. om året', hint: 'Løn, ledelse og lokaler.' },
  timerPrMaaned: {
    kind: 'number',
    label: 'Timer på arbejde',
    unit: 'timer om måneden',
    hint: 'For ét årsværk, når ferie og sygdom er trukket fra.',
  },
  andelTilSager: { kind: 'number', label: 'Heraf til sager', unit: '%', hint: 'Resten går til møder, kurser og andet.' },
  'sagerMaal.lav': { kind: 'number', label: 'Lav', name: 'En mindre sagsstamme: lav', unit: 'sager' },
  'sagerMaal.mellem': { kind: 'number', label: 'Mellem', name: 'En mindre sagsstamme: mellem', unit: 'sager' },
  'sagerMaal.hoej': { kind: 'number', label: 'Høj', name: 'En mindre sagsstamme: høj', unit: 'sager' },
  ugerMellemSamtaler: { kind: 'number', label: 'Mellem to samtaler', unit: 'uger' },
  timerPrSamtale: { kind: 'number', label: 'Tid til én samtale', unit: 'timer', hint: 'Med forberedelse, kørsel og journal.' },
  virksomhedAndel: { kind: 'number', label: 'Borgere i virksomhed', unit: '%' },
  ugerMellemOpfoelgning: { kind: 'number', label: 'Mellem to opfølgninger i virksomhed', unit: 'uger' },
  timerPrOpfoelgning: { kind: 'number', label: 'Tid til én opfølgning', unit: 'timer', hint: 'Med forberedelse, kørsel og journal.' },
  'ugevaerdi.lav': { kind: 'number', label: 'Lav', name: 'Hvad en uge er værd: lav', unit: 'kr.' },
  'ugevaerdi.mellem': { kind: 'number', label: 'Mellem', name: 'Hvad en uge er værd: mellem', unit: 'kr.' },
  'ugevaerdi.hoej': { kind: 'number', label: 'Høj', name: 'Hvad en uge er værd: høj', unit: 'kr.' },
  opfoelgningErstatter: {
    kind: 'tick',
    label: 'Opfølgningen i virksomhed træder i stedet for den almindelige samtale',
    hint: 'Ellers regner vi begge dele med.',
    start: 'true',
  },
  ...taskFields(),
};

/** Minutes in each situation. What is spent today may be unknown. */
function taskFields(): Fields {
  const field = (situation: Situation, label: string) =>
    ({ kind: 'number', label, unit: 'min.', name: `${situationTexts[situation].title}: ${label.toLowerCase()}` }) as const;
  return Object.fromEntries(
    situations.flatMap((situation): readonly (readonly [string, Field])[] => [
      [`opgaver.${situation}.nu`, { ...field(situation, 'I dag'), optional: true }],
      [`opgaver.${situation}.maal`, field(situation, 'Ønsket')],
    ]),
  );
}

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
] as const satisfies readonly { id: string; title: string; hint: string; fields: readonly string[] }[];

export const taskWords = {
  id: 'opgaver',
  title: 'Tiden ud over samtalerne',
  hint: 'Minutter pr. sag om måneden. Kilden fortæller, hvad tiden gik til, da medarbejderne fik færre sager. Den måler den ikke. Det, I allerede har regnet med til samtaler og opfølgning, skal ikke stå her igen.',
  citizen: 'Borgeren',
  others: 'Andre',
  unknownNow: 'Lad »I dag« stå tomt, når I ikke ved det. »Ønsket« skal udfyldes; skriv nul, hvis der ikke skal bruges tid.',
} as const;
