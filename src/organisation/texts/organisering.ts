/** Words of the models of »Én plan« and of the overview of its fifteen efforts. */
import type { Column, Facet, FacetValue } from '../domain/indsatser.ts';
import type { Model } from '../domain/modelvalg/index.ts';
import { listed } from '../../base/words/listed.ts';

/** What each solution type and role is called. */
export const modelNames: Readonly<Record<Model, string>> = {
  'ny-enhed': 'Ny enhed',
  'team-paa-tvaers': 'Team på tværs',
  'eksisterende-struktur': 'Samarbejde i den struktur, man har',
  koordinerende: 'Koordinerende sagsbehandler',
  parret: 'Parret sagsbehandler',
  tvaergaaende: 'Tværgående sagsbehandler',
  'alt-i-en': 'Alt-i-én kontaktperson',
};

type FacetTexts = { readonly [F in Facet]: { readonly name: string; readonly values: Readonly<Record<FacetValue<F>, string>> } };

/** What each column is called, and each value in it. */
export const facetTexts: FacetTexts = {
  gruppe: { name: 'Målgruppe', values: { unge: 'Unge', voksne: 'Voksne', familier: 'Familier' } },
  organisering: {
    name: 'Løsningstype',
    values: {
      'ny-enhed': modelNames['ny-enhed'],
      'team-paa-tvaers': modelNames['team-paa-tvaers'],
      'eksisterende-struktur': modelNames['eksisterende-struktur'],
    },
  },
  rolle: {
    name: 'Rolle',
    values: {
      koordinerende: 'Koordinerende',
      parret: 'Parret',
      tvaergaaende: 'Tværgående',
      'alt-i-en': 'Alt-i-én',
    },
  },
  samlokation: { name: 'Sidder sammen', values: { fuld: 'Hele ugen', delvis: 'Noget af tiden', ingen: 'Slet ikke' } },
  myndighed: {
    name: 'Hvem afgør',
    values: {
      samlet: 'Én, efter flere love',
      afgraenset: 'Én, med lidt fælles ret',
      'hver-sin': 'Hver sit område',
      'ikke-oplyst': 'Ikke oplyst',
    },
  },
  indgang: {
    name: 'Borgeren går til',
    values: { sagsbehandler: 'Sagsbehandleren', begge: 'Én, der både afgør og støtter', par: 'Flere sammen', udfoerer: 'En, der støtter' },
  },
};

/** What a value is called. */
export const valueName = (facet: Facet, value: string): string =>
  (facetTexts[facet].values as Readonly<Record<string, string>>)[value] ?? '';

/** "Voksne og familier". */
export const valuesText = (facet: Facet, values: readonly string[]): string =>
  listed(values.map((value, index) => (index === 0 ? valueName(facet, value) : valueName(facet, value).toLowerCase())));

/** "Halsnæs, voksne". */
export const effortName = ({ kommune, groups }: { readonly kommune: string; readonly groups: readonly string[] }): string =>
  `${kommune}, ${valuesText('gruppe', groups).toLowerCase()}`;

/** What a column is called. */
export const columnName = (column: Column): string => (column === 'kommune' ? 'Kommune og indsats' : facetTexts[column].name);

const counted = (count: number): string => (count === 1 ? '1 indsats' : `${String(count)} indsatser`);

/** Words of the overview of efforts. */
export const effortWords = {
  title: 'Femten indsatser i ni kommuner',
  description: 'Sammenlign de femten indsatser i »Én plan«: målgruppe, organisering, rolle, samlokation, afgørelser og indgang.',
  lead: 'Ni kommuner prøvede det samme på femten måder. Find dem, der ligner jer, og se, hvad de valgte forskelligt.',
  limits: [
    'Rapporten vurderer ikke de enkelte kommuner. Den siger ikke, hvilken af de femten der virkede bedst.',
    'Tabellen viser indsatserne, som de så ud i februar og marts 2019. Flere af dem er siden lagt om.',
  ],
  filter: 'Vis kun indsatser med',
  all: 'Alle',
  reset: 'Vis alle igen',
  caption: 'De femten indsatser, hver med det, den sammenlignes på',
  source: 'Kilde',
  sortBy: (column: string): string => `Sortér efter ${column.toLowerCase()}`,
  shown: (count: number, of: number): string => `${counted(count)} af ${String(of)} vises.`,
  sorted: (column: string, descending: boolean): string => `Sorteret efter ${column.toLowerCase()}${descending ? ', omvendt' : ''}.`,
  none: 'Ingen af de femten indsatser har det hele. Vælg færre ting.',
  readMore: 'Læs om typerne og rollerne',
} as const;

/** Labels in the drawings. */
export const drawingWords = {
  citizen: 'Borger',
  job: 'Job',
  social: 'Social',
  support: 'Støtte',
  team: 'Fast team',
  unit: 'Ny enhed',
  coordinator: 'Koordinator',
} as const;

/** What each drawing shows: its conclusion, and the same in words. */
export const drawingTexts: Readonly<Record<Model, { readonly title: string; readonly said: string }>> = {
  'eksisterende-struktur': {
    title: 'Afdelingerne består, og møder binder dem sammen',
    said: 'Én fra job og én fra social har hver sin sag med borgeren. En stiplet linje mellem dem er de møder, hvor de aftaler indsatsen.',
  },
  'team-paa-tvaers': {
    title: 'To afdelinger sender hver sin til et fast team',
    said: 'De to møder borgeren sammen, men kommer stadig fra hver sin afdeling og beholder hver sit fag.',
  },
  'ny-enhed': {
    title: 'Afdelingerne er lagt sammen, og borgeren har én sagsbehandler',
    said: 'Én linje går fra enheden til borgeren. Kollegerne ved siden af er dem, man kan spørge.',
  },
  koordinerende: {
    title: 'Én samler mange',
    said: 'Koordinatoren møder borgeren og aftaler med en kreds af andre, for eksempel skole og psykiatri. De andre afgør stadig deres egen del.',
  },
  parret: {
    title: 'To fag går sammen',
    said: 'En fra job og en fra social møder begge borgeren og aftaler fast med hinanden. Sagerne er stadig to.',
  },
  tvaergaaende: {
    title: 'Én sagsbehandler dækker flere love',
    said: 'En tyk streg viser, at den samme person dækker både job og social. Støtten i hverdagen kommer fra en anden.',
  },
  'alt-i-en': {
    title: 'Én person afgør og støtter',
    said: 'Den tykke streg går gennem job, social og støtte. Det hele er samlet hos den ene, borgeren møder.',
  },
};

/** Words of the guide's overview. */
export const overviewWords = {
  efforts: 'Sammenlign femten indsatser i ni kommuner',
  chooser: 'Se, hvilken model der passer til jeres svar på tolv spørgsmål',
} as const;
