/** A form with one of everything, as the tests need it. */
import type { Fields } from '@/forms/fields';

export const fields: Fields = {
  navn: { kind: 'text', label: 'Navn', optional: true },
  aabneSager: { kind: 'number', label: 'Åbne sager', unit: 'sager' },
  andelTilSager: { kind: 'number', label: 'Heraf til sager', unit: '%' },
  'maal.lav': { kind: 'number', label: 'Lav', name: 'En mindre sagsstamme: lav', unit: 'sager' },
  'maal.hoej': { kind: 'number', label: 'Høj', name: 'En mindre sagsstamme: høj', unit: 'sager', also: ['maal'] },
  nu: { kind: 'number', label: 'I dag', unit: 'min.', at: 'opgaver.relation.nu', optional: true },
  erstatter: { kind: 'tick', label: 'Træder i stedet', start: 'true' },
  form: { kind: 'choice', label: 'Form', at: 'foer.type', choices: { fast: 'Lige lange', tabel: 'Egne tal' }, start: 'fast' },
  uger: { kind: 'number', label: 'Tid på ydelsen', unit: 'uger', at: 'foer.uger', when: { form: ['fast'] } },
  kurve: { kind: 'table', label: 'Kurve', columns: { uge: 'uge', andel: '%' }, at: 'foer.punkter', when: { form: ['tabel'] } },
  loenIndeks: { kind: 'series', label: 'Lønudvikling', unit: 'indeks, ét tal pr. år', optional: true },
  vaegte: { kind: 'place', label: 'Vægte i alt' },
  'tilbud.#': { kind: 'rows', label: 'Tilbud', row: (number) => `Tilbud ${String(number)}`, most: 8, fewest: 1 },
  'tilbud.#.navn': { kind: 'text', label: 'Navn', optional: true },
  'tilbud.#.deltagere': { kind: 'number', label: 'Deltagere', unit: 'personer' },
  'tilbud.#.type': { kind: 'choice', label: 'Form', at: 'tilbud.#.varighed.type', choices: { nul: 'Ingen', fast: 'Fast' }, start: 'nul' },
  'tilbud.#.uger': { kind: 'number', label: 'Uger', unit: 'uger', at: 'tilbud.#.varighed.uger', when: { 'tilbud.#.type': ['fast'] } },
};

export const saved = {
  navn: 'Vestby',
  aabneSager: 1_400,
  andelTilSager: 0.625,
  maal: { lav: 35, hoej: 45.5 },
  opgaver: { relation: { nu: 0 } },
  erstatter: false,
  foer: { type: 'fast', uger: 17 },
  loenIndeks: [1, 1.03],
  tilbud: [
    { navn: 'A', deltagere: 10, varighed: { type: 'fast', uger: 6 } },
    { navn: 'B', deltagere: 20, varighed: { type: 'nul' } },
  ],
};

export const withCurve = {
  ...saved,
  foer: {
    type: 'tabel',
    punkter: [
      { uge: 0, andel: 1 },
      { uge: 13, andel: 0 },
    ],
  },
};
