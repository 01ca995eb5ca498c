/** Words of the pages about municipalities. */
import type { Caseworker, Group, KeyFigure, MunicipalRole, Organisation, Round, Theme } from '../domain/kommuner.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';

/** Each role with what it means. The first is how a name reads in a list, the second how it reads after »som«. */
export const roleTexts: Readonly<Record<MunicipalRole, { readonly name: string; readonly as: string; readonly meaning: string }>> = {
  forbillede: {
    name: 'Forbillede',
    as: 'forbillede',
    meaning: 'Rapporten valgte kommunen på dens nøgletal og besøgte den for at se, hvad den gør.',
  },
  forsoegskommune: {
    name: 'Forsøgskommune',
    as: 'forsøgskommune',
    meaning: 'Kommunen prøvede at arbejde på en ny måde, og rapporten fulgte den imens.',
  },
  deltager: {
    name: 'Deltager',
    as: 'deltager',
    meaning: 'Kommunen udviklede indsatsen sammen med forskere. Rapporten fortæller om alle deltagerne samlet.',
  },
  besoegt: {
    name: 'Besøgt',
    as: 'besøgt kommune',
    meaning: 'Rapportens forfattere besøgte kommunen. De nævner navnet, men ikke, hvad netop den gjorde.',
  },
  omtalt: {
    name: 'Omtalt',
    as: 'omtalt i en andens eksempel',
    meaning: 'Rapporten bruger kommunens erfaring i et eksempel fra en anden, men har ikke besøgt den.',
  },
};

/** What each theme is called. */
export const themeTexts: Readonly<Record<Theme, string>> = {
  politik: 'Politik, budget og drift',
  borger: 'Samtaler og plan med borgeren',
  virksomhed: 'Samarbejde med virksomheder',
  tilbud: 'Det rette tilbud',
  tvaers: 'Én indsats på tværs',
  viden: 'Mål, viden og læring',
  raaderum: 'Medarbejdernes råderum',
};

export const groupTexts: Readonly<Record<Group, string>> = { unge: 'unge', voksne: 'voksne', familier: 'familier' };

export const organisationTexts: Readonly<Record<Organisation, string>> = {
  'ny-enhed': 'En ny enhed',
  'team-paa-tvaers': 'Et team på tværs af afdelinger',
  'eksisterende-struktur': 'Samarbejde mellem de afdelinger, der var der i forvejen',
};

export const caseworkerTexts: Readonly<Record<Caseworker, string>> = {
  koordinerende: 'Én sagsbehandler koordinerer. De andre beholder deres myndighed.',
  parret: 'To eller flere fagfolk arbejder fast sammen om borgeren.',
  tvaergaaende: 'Én sagsbehandler kan afgøre sager efter flere love.',
  'alt-i-en': 'Én person er både sagsbehandler og støtte i hverdagen.',
};

export const keyFigureTexts: Readonly<Record<KeyFigure, string>> = {
  expenditure: 'Udgifter til forsørgelse',
  development: 'Udvikling i udgifterne',
  duration: 'Tid på offentlig forsørgelse',
  employment: 'I arbejde et halvt år efter aktivering',
  overall: 'Samlet vurdering',
};

export const roundTexts: Readonly<Record<Round, { readonly name: string; readonly when: string }>> = {
  baseline: { name: 'Første', when: 'december 2019' },
  midtvejs: { name: 'Midtvejs', when: 'årsskiftet 2020/2021' },
  slut: { name: 'Sidste', when: 'november 2021' },
};

/** Words of the overview. */
export const overviewTexts = {
  title: 'Kommunerne i rapporterne',
  description: 'Hvad gjorde kommunerne i de fem rapporter? Find dem efter navn, rapport og emne.',
  lead: 'Her er hver kommune, som en af de fem rapporter besøgte, fulgte eller arbejdede sammen med, og det, den ifølge rapporten gjorde.',
  notRanking:
    'Listen er ikke en rangliste. Rapporterne valgte selv kommunerne, og hver af dem valgte på sin måde. At en kommune mangler, siger ikke noget om den.',
  names: 'Fra A til Å',
  filter: 'Vælg, hvad I vil se',
  filterHelp: 'Listerne nedenfor følger jeres valg med det samme.',
  theme: 'Emne',
  report: 'Rapport og kommunens rolle',
  all: 'Alle',
  reset: 'Vis alt igen',
  byReport: 'Efter rapport og rolle',
  byTheme: 'Efter emne',
  byThemeLead:
    'Hver linje er noget, en kommune gjorde. Navnet fører til resten. Kommuner, som en rapport kun nævner ved navn, er ikke med her.',
  shown: 'vist med jeres valg',
} as const;

/** Words of one municipality's page. */
export const kommuneTexts = {
  code: (kode: string): string => `Kommunekode ${kode}`,
  role: 'Rolle',
  here: 'Kommunen',
  chosen: 'Udvælgelsen',
  aboutReport: 'Om rapporten',
  seeExample: 'Eksemplet på siden om elementet',
  ranking: 'Kommunens plads i sin klynge',
  rankingCaption: (name: string, size: string): string => `${name} blandt ${size} med lignende vilkår`,
  keyFigure: 'Nøgletal',
  place: 'Placering (nummer 1 står længst til venstre)',
  of: 'af',
  rankingLimits: [
    'Pladsen gælder kun i kommunens egen klynge. Klynger er forskellige, så pladser i to klynger kan ikke sammenlignes.',
    'Rapporten siger ikke, at nummer et er bedst, og heller ikke, hvilket år tallene er fra. Vi læser nummer et som bedst.',
  ],
  assignment: {
    high: 'Tabellen og navnet står hver for sig i den tekst, vi har. Vi har sat dem sammen efter rækkefølgen, og begrundelsen for valget passer til.',
    medium:
      'Tabellen og navnet står hver for sig i den tekst, vi har. Vi har sat dem sammen efter rækkefølgen, og intet andet bekræfter det.',
  },
  measurements: 'Før, midtvejs og efter',
  measurementsCaption: 'Andel, der er enig, ved hver måling',
  statement: 'Hvem og hvad',
  notStated: 'ikke oplyst',
  lowIsGood: 'Her er et fald bedst.',
  measurementsLimits: 'Rapporten oplyser ikke, hvor mange der svarede på hvert spørgsmål, og tester ikke, om en forskel er tilfældig.',
  together: 'Fortalt om kommunerne samlet',
  nothing: 'Rapporten fortæller ikke, hvad netop denne kommune gjorde.',
  with: (names: readonly string[]): string => `Sammen med ${listed(names)}.`,
  forWhom: (whom: readonly Group[]): string => `For ${listed(whom.map((group) => groupTexts[group]))}`,
  organised: 'Organisering',
  caseworker: 'Borgeren møder',
  led: 'Ledelse',
  figures: 'Flere tal om kommunen',
  figuresLead: 'Tal, som ikke er med ovenfor, og de sider, hvor vi viser dem.',
} as const;

/** "Vejle er med i to af de fem rapporter: »Hvad gør de bedste?« som forbillede og »Flere skal med« som besøgt kommune." */
export function inReports(name: string, reports: readonly { readonly title: string; readonly role: MunicipalRole }[]): string {
  const each = reports.map(({ title, role }) => `»${title}« som ${roleTexts[role].as}`);
  return `${name} er med i ${inWords(reports.length)} af de fem rapporter: ${listed(each)}.`;
}
