/** The words of a campaign's result: headings, labels and explanations. Sentences made of counts stand in maaling-saetninger.ts. */

import { mayRank, type Beside, type Publication } from '../domain/index.ts';
import { formatNumber } from '../../base/format/danish.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import type { Unit } from './sentences.ts';
import { mergedText, type Merged } from './merged.ts';

/** The parts of the result and how to read them. */
export const reportWords = {
  who: { person: 'Hvem har svaret?', sag: 'Hvilke sager er med?' },
  noneFrom: {
    person: (role: string) => `Ingen har svaret som ${role}.`,
    sag: (role: string) => `Ingen sager er gået igennem af en ${role}.`,
  },
  overview: 'Overblik',
  why: 'Hvorfor',
  toSection: 'Se spørgsmålene',
  rule: 'Sådan læser vi svarene',
  limits: 'Hvad kan det ikke vise?',
  hidden: 'Vises ikke',
  notAsked: 'Ikke spurgt',
  notAskedOf: (names: string) => `Ikke spurgt: ${names}.`,
  noGoodEnd: 'Ingen gunstig ende',
  noGoodEndLong: 'De spørgsmål, vi kan vise, har ingen gunstig ende. Svarene står spørgsmål for spørgsmål.',
  wordsOnly: 'Besvares med ord',
  wordsOnlyLong: 'Spørgsmålet besvares med ord og bliver ikke talt.',
  own: 'Kun jeres eget svar. Reglen om små grupper gælder ikke her.',
  gaps: 'Forskel mellem grupper',
  gapsIntro:
    'Hvert spørgsmål har en prik for hver gruppe. Prikken viser, hvor stor en del af gruppens svar der ligger ved den gunstige ende, fra ingen til alle. Står prikkerne langt fra hinanden, så tal om hvorfor.',
  gapsOrder:
    'Spørgsmålene med flest trin mellem grupperne kommer først. Derefter kommer den største forskel i andele, og ellers gælder spørgeskemaets rækkefølge. Numrene er dem fra spørgeskemaet.',
  gapsDoubted: 'En stiplet linje har et forbehold. Det står ved spørgsmålet og betyder:',
  more: (count: number) => (count === 1 ? 'Vis det sidste spørgsmål' : `Vis de andre ${String(count)} spørgsmål`),
  gapsNone: 'Ingen grupper, vi kan vise, svarer forskelligt.',
  none: 'ingen',
  everybody: 'alle',
  parted: 'Delte meninger',
  partedNone:
    'I det, vi kan vise, ligger der ingen steder mindst tre af ti svar i hver ende af skalaen. Har en skala ikke noget trin midt imellem, tæller kun det laveste og det højeste trin.',
  unknown: 'Det, mange ikke ved',
  unknownIntro:
    '»Ved ikke« er et fund for sig og ikke et svagt svar. Spørgsmålet med den største andel i én gruppe kommer først. Numrene er dem fra spørgeskemaet.',
  unknownNone: 'I det, vi kan vise, er der ingen steder mange nok, der svarer »ved ikke«.',
  sections: 'Spørgsmål for spørgsmål',
  openAll: 'Åbn alle afsnit',
  closeAll: 'Luk alle afsnit',
  openAllHint: 'Så kommer de også med, når I skriver ud.',
  items: (count: number) => `${String(count)} spørgsmål`,
  goodEndAt: 'ved den gunstige ende',
  answers: 'Svar',
  asideHint: 'Det midt imellem og »ved ikke« er sat til side.',
  unknownAside: '»Ved ikke« er sat til side.',
  counts: 'Længden viser gruppens andel, og tallet over den er antallet.',
  silent: { person: 'Dem uden et svar på skalaen', sag: 'Sager uden et svar på skalaen' },
  key: 'Mønstre i søjlerne',
  table: 'Tallene i en tabel',
  tableOf: (section: string) => `Svar i tal: ${section}`,
  item: 'Spørgsmål',
  group: 'Gruppe',
  missing: 'Ubesvaret',
  versus: 'over for',
  now: 'Nu',
  wished: 'Ønsket',
  beside: 'Andres svar på noget lignende',
  count: (base: number, parts: readonly number[]) =>
    parts.length > 1
      ? `antal af ${formatNumber(base)}: ${listed(parts.map((part) => formatNumber(part)))}`
      : `antal af ${formatNumber(base)}`,
  percent: 'procent',
  reportTable: 'Svarene ved siden af hinanden',
  oursRounded: 'Jeres procenter er rundet op eller ned, så de giver 100 tilsammen.',
  untold: 'Ikke oplyst',
  csv: 'Hent tallene som CSV',
  csvHint:
    'Filen har det, der vises her, og summen af alle grupper, når de alle kan vises. Procent er kun med, når mindst tyve svar ligger på skalaen.',
} as const;

/** The order of a list: as it says when enough have answered, otherwise the questionnaire's own. */
export const orderText = (publication: Pick<Publication, 'groups'>, ranked: string): string =>
  mayRank(publication) ? ranked : 'Svarene dækker under halvdelen af mindst én gruppe. Derfor står listen i spørgeskemaets rækkefølge.';

/** Why a printed distribution stands alone when our own answers are hidden. */
export const notShownBeside: Readonly<Record<Extract<Beside, { code: 'ikke-vist' }>['what'], string>> = {
  alt: 'Jeres egne svar på spørgsmålet vises ikke, så der er intet at holde op mod.',
  gruppen: 'Svarene fra den gruppe, rapporten spurgte, vises ikke hos jer, så der er intet at holde op mod.',
  summen:
    'Rapportens svar dækker flere grupper. Hos jer kan en af grupperne ikke vises, og så vises summen heller ikke. Der er intet at holde op mod.',
};

/** Whose answers of ours stand beside the printed ones: a group by its name, or several added up. */
export const oursText = (groups: readonly string[]): string =>
  groups.length > 1 ? `Jeres svar: ${listed(groups)} lagt sammen` : `Jeres svar: ${listed(groups)}`;

/** Which printed answers have no bar: the report does not tell all of them. */
export const undrawnText = (names: readonly string[]): string =>
  `Kun i tabellen: ${listed(names)}. Rapporten oplyser ikke alle svar, så en søjle ville vildlede.`;

/** Why printed percentages do not add up to a hundred. */
export const unevenText = (name: string, sum: number, rounded: boolean): string =>
  rounded
    ? `${name}: Rapportens procenter giver ${formatNumber(sum, 1)} tilsammen, fordi de er afrundet hver for sig. Vi har ikke rettet dem.`
    : `${name}: Rapportens procenter giver ${formatNumber(sum, 1)} tilsammen. Den oplyser ikke, hvad resten svarede.`;

const noSum = 'Kan en gruppe ikke vises, vises summen af alle grupperne heller ikke. Ellers kunne man trække fra.';

const smallGroups: Readonly<Record<Unit, (least: string) => readonly string[]>> = {
  person: (least) => [
    `En gruppe vises kun, når mindst ${least} har svaret. Ellers kunne man gætte, hvem der svarede hvad.`,
    'Har alle givet det samme svar, også »ved ikke«, vises det ikke, når der er under ti svar, eller når gruppen har flere roller. Ellers kendte man hver enkelts svar. Vi siger heller ikke, om det var derfor.',
    noSum,
    'I store grupper viser vi procent. Det kræver mindst tyve svar. Under det flytter én person for meget.',
  ],
  sag: (least) => [
    `En gruppe vises kun, når mindst ${least} sager er med. Ellers kunne man gætte, hvilken sag et svar hører til.`,
    'Har alle sager det samme svar, også »ved ikke«, vises det ikke, når der er under ti sager, eller når gruppen har flere roller. Ellers kendte man svaret i hver sag. Vi siger heller ikke, om det var derfor.',
    noSum,
    'I store grupper viser vi procent. Det kræver mindst tyve sager. Under det flytter én sag for meget.',
  ],
};

/** Why some answers are not shown, in plain words. Of roles that stand together it speaks only where there are such. */
export const hiddenWords = {
  heading: 'Hvorfor vises nogle svar ikke?',
  lines: (unit: Unit, least: number, merged: readonly Merged[]): readonly string[] => [
    ...smallGroups[unit](inWords(least)),
    ...new Set(merged.map((each) => mergedText(unit, each))),
  ],
} as const;
