/** Every field of the sheet: what holds for all of it, and lines that come and go. */
import { together, type Field, type Fields } from '../../../forms/fields.ts';
import { longestSheet, mostLines, mostMoved } from '../domain/index.ts';
import { artNames, frameNames, measureNames } from './words.ts';

/** How amounts are written in the table. */
export const units = { kr: 'kr.', tusind: '1.000 kr.' } as const;

/** How a saving is written in the table. */
export const signs = { plus: 'plus', mindreudgift: 'mindreudgift med minus' } as const;

/** The places of the shares that can move from a line. */
export const movedPlaces: readonly number[] = Array.from({ length: mostMoved }, (_, place) => place);

const measured = (...types: readonly (keyof typeof measureNames)[]) => ({ 'linjer.#.type': types });

/** The fields of one share that moves, used when the line has that many. */
function movedFields(place: number): Fields {
  const nth = `nr. ${String(place + 1)}, der flytter`;
  const when = { ...measured('helaarspersoner'), 'linjer.#.flyttere': movedPlaces.slice(place).map((one) => String(one + 1)) };
  const field = (name: string, label: string, rest: Pick<Field, 'kind'> & Partial<Field>) => [
    `linjer.#.flyt${String(place)}.${name}`,
    { label, name: `${label}, ${nth}`, at: `linjer.#.maaler.flytter.${String(place)}.${name}`, when, ...rest } as Field,
  ];
  return Object.fromEntries([
    field('navn', 'Til hvad', { kind: 'text', optional: true }),
    field('andel', 'Andel, der flytter', { kind: 'number', unit: '%' }),
    field('prisPrHelaarsperson', 'Pris pr. helårsperson dér', { kind: 'number', unit: 'kr. om året' }),
    field('kommuneAndel', 'Kommunens andel dér', { kind: 'number', unit: '%' }),
    field('ramme', 'Ramme dér', { kind: 'choice', choices: frameNames, start: 'overfoersel' }),
  ]) as Fields;
}

/** The form, in the order problems are told. Limits are the domain's own. */
export const sheetFields: Fields = {
  foersteAar: { kind: 'number', label: 'Budgetår', unit: 'årstal' },
  antalAar: { kind: 'number', label: 'Antal år', unit: 'år', hint: `Budgetåret og de følgende, højst ${String(longestSheet)}.` },
  prisniveau: { kind: 'number', label: 'Prisniveau', unit: 'årstal', hint: 'Alle beløb er i dette års priser.' },
  diskonteringsrente: { kind: 'number', label: 'Kalkulationsrente', unit: '% om året' },
  diskonteringsKonvention: {
    kind: 'choice',
    label: 'Diskonteringen begynder',
    choices: { primo: 'efter det første år', ultimo: 'i det første år' },
    start: 'primo',
  },
  'bud.forsigtig': { kind: 'number', label: 'Forsigtigt: af hver virkning kommer', unit: '%', optional: true },
  'bud.optimistisk': { kind: 'number', label: 'Optimistisk: af hver virkning kommer', unit: '%', optional: true },
  enhed: { kind: 'choice', label: 'Beløb i', choices: units, start: 'tusind' },
  fortegn: { kind: 'choice', label: 'Besparelser som', choices: signs, start: 'plus' },
  linjer: { kind: 'place', label: 'Arkets linjer' },
  'linjer.#': { kind: 'rows', label: 'Linjer', row: (number) => `Linje ${String(number)}`, most: mostLines, fewest: 0 },
  'linjer.#.id': { kind: 'text', label: 'Nummer' },
  'linjer.#.art': { kind: 'choice', label: 'Art', choices: artNames },
  'linjer.#.navn': { kind: 'text', label: 'Navn', optional: true },
  'linjer.#.type': { kind: 'choice', label: 'Målt som', choices: measureNames, at: 'linjer.#.maaler.type', also: ['linjer.#.maaler'] },
  'linjer.#.tal': {
    kind: 'text',
    label: 'Tal for hvert år',
    also: ['linjer.#.maaler.antal', 'linjer.#.maaler.aar'],
    when: measured('helaarspersoner', 'beloeb', 'aarsvaerk', 'prPerson'),
  },
  'linjer.#.pris': {
    kind: 'number',
    label: 'Pris pr. helårsperson',
    unit: 'kr. om året',
    at: 'linjer.#.maaler.prisPrHelaarsperson',
    when: measured('helaarspersoner'),
  },
  'linjer.#.andel': {
    kind: 'number',
    label: 'Kommunens andel',
    unit: '%',
    at: 'linjer.#.maaler.kommuneAndel',
    when: measured('helaarspersoner'),
  },
  'linjer.#.loen': {
    kind: 'number',
    label: 'Løn pr. årsværk',
    unit: 'kr. om året',
    at: 'linjer.#.maaler.loenPrAarsvaerk',
    when: measured('aarsvaerk'),
  },
  'linjer.#.overhead': {
    kind: 'number',
    label: 'Tillæg til ledelse og lokaler',
    unit: '%',
    at: 'linjer.#.maaler.overheadPct',
    when: measured('aarsvaerk'),
    optional: true,
  },
  'linjer.#.styk': {
    kind: 'number',
    label: 'Pris pr. person',
    unit: 'kr.',
    at: 'linjer.#.maaler.pris',
    when: measured('prPerson'),
  },
  'linjer.#.ramme': { kind: 'choice', label: 'Ramme', choices: frameNames },
  'linjer.#.realisering': {
    kind: 'number',
    label: 'Heraf regner I med',
    unit: '%',
    hint: 'Tomt er det hele.',
    optional: true,
    when: { 'linjer.#.art': ['virkning'] },
  },
  'linjer.#.flyttere': {
    kind: 'choice',
    label: 'Flytter nogen til noget andet?',
    choices: { '0': 'nej', '1': 'til én ting', '2': 'til to', '3': 'til tre' },
    start: '0',
    also: ['linjer.#.maaler.flytter'],
    when: measured('helaarspersoner'),
  },
  ...together(movedPlaces.map(movedFields)),
  'linjer.#.regnestykke': {
    kind: 'place',
    label: 'Regnestykket',
    also: ['linjer.#.maaler.input', 'linjer.#.maaler.foer', 'linjer.#.maaler.efter'],
    when: measured('sag', 'bestand'),
  },
  'linjer.#.kilde': { kind: 'text', label: 'Hvorfra?', optional: true },
};
