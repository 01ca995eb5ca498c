/** Every field of the base budget: the years, and the groups that come and go. What stands in a group depends on how its stay and inflow are told. */
import type { Field, Fields, NumberField, TableField, TextField } from '../../../forms/fields.ts';
import { formWords as words } from './form.ts';
import { budgetFieldNames as names } from './problems.ts';

/** The most groups the page has room for. */
export const mostGroups = 12;

/** The two ways to tell how long people stay: a mean, or tables month by month. */
export const stays = ['varighed', 'kurve'] as const;
/** The two ways to tell the inflow: the same every year, or one that follows indices. */
export const inflows = ['fast', 'forankret'] as const;

type When = Readonly<Record<string, readonly string[]>>;
const byMean = { 'grupper.#.stay': ['varighed'] };
const byTable = { 'grupper.#.stay': ['kurve'] };
const anchored = { 'grupper.#.inflow': ['forankret'] };
const changed = { 'grupper.#.changes': ['true'] };

const number = (label: string, unit: string, when?: When): NumberField => ({ kind: 'number', label, unit, when });

/** Lines to paste. The heading also tells what the columns are. */
const table = (name: string, how: string, hint: string, columns: TableField['columns'], when: When): TableField => ({
  kind: 'table',
  label: `${name} (${how})`,
  name,
  hint,
  columns,
  when,
  most: 5,
});

const survival = (name: string, when: When): TableField =>
  table(name, words.curveColumns, words.curveHint, { md: 'md.', andel: '%' }, when);

/** Another value, where the investment changes it. The domain tells its problems at the value of the changed budget. */
const change = (label: string, unit: string, path: string, when: When): NumberField => ({
  ...number(label, unit, { ...when, ...changed }),
  optional: true,
  also: [`grupper.#.investering.${path}`],
});

/** The year of a change is text here: which years there are depends on the budget, so the tool judges it, and not the engine. */
const from = (label: string, when: When, also: readonly string[] = []): TextField => ({
  kind: 'text',
  label,
  when: { ...when, ...changed },
  also,
});

/** Parts of an inflow that follows indices, as the domain names them for the two kinds of stay. */
const partOfInflow = (...parts: readonly string[]) =>
  parts.flatMap((part) => [`grupper.#.tilgang.${part}`, `grupper.#.tilgangPrMd.${part}`]);

const groupFields = {
  navn: { kind: 'text', label: names.navn },
  team: { kind: 'text', label: words.team, hint: words.teamHint },
  stay: { kind: 'choice', label: words.stay, choices: words.stays, start: 'varighed' },
  inflow: { kind: 'choice', label: words.inflow, choices: words.inflows, start: 'fast' },
  startbestand: number(names.startbestand, 'personer'),
  ydelsePrAar: number(names.ydelsePrAar, 'kr. om året'),
  kommuneAndel: number(names.kommuneAndel, '%'),
  varighedUger: number('Gennemsnitlig varighed', 'uger', byMean),
  tilgang: number(names.tilgang, 'personer', byMean),
  tilgangPrMd: number(names.tilgangPrMd, 'personer', byTable),
  landsvaegt: { ...number(names.landsvaegt, '%', anchored), also: partOfInflow('landsvaegt') },
  kurve: survival('Overlevelsestabel for nye borgere', byTable),
  startKurve: survival('Overlevelsestabel for dem, der er på ydelsen ved start', byTable),
  indeks: {
    ...table(
      'Indeks år for år',
      'år; landet; kommunen',
      words.indexHint,
      { aar: 'årstal', landsindeks: 'tal', lokaltIndeks: 'tal' },
      anchored,
    ),
    also: partOfInflow('aar', 'landsindeks', 'lokaltIndeks'),
  },
  basisAar: { kind: 'text', label: names.basisAar, when: anchored, also: partOfInflow('basisAar') },
  changes: { kind: 'tick', label: words.change, hint: words.changeHint, start: 'false' },
  nyVarighed: change('Ny varighed', 'uger', 'varighedUger', byMean),
  nyVarighedFra: from('Ny varighed fra', byMean),
  nyTilgang: change('Ny tilgang', 'personer om året', 'tilgang', byMean),
  nyTilgangFra: from('Ny tilgang fra', byMean),
  nyTilgangPrMd: change('Ny tilgang', 'personer om måneden', 'tilgangPrMd', byTable),
  nyTilgangPrMdFra: from('Ny tilgang fra', byTable),
  nyKurve: {
    ...survival('Ny tabel for dem, der kommer efter ændringen', { ...byTable, ...changed }),
    optional: true,
    also: ['grupper.#.investering.nyKurve.punkter'],
  },
  nyKurveFra: from('Ny tabel fra', byTable, ['grupper.#.investering.nyKurve.fraAar']),
} satisfies Readonly<Record<string, Field>>;

/** What a group has a field for. */
export type GroupField = keyof typeof groupFields;

/** The form, in the order problems are told. Limits are the domain's own. */
export const budgetFormFields: Fields = {
  horisontAar: { kind: 'number', label: names.horisontAar, unit: 'år', hint: words.horizonHint },
  'grupper.#': { kind: 'rows', label: words.groups, row: words.group, most: mostGroups, fewest: 1 },
  ...Object.fromEntries(Object.entries(groupFields).map(([name, field]) => [`grupper.#.${name}`, field])),
};
