import { listed } from '../../base/words/listed.ts';
import { evidence } from '../../evidence/texts/index.ts';

/** Words of the guidance pages. */
export const guide = {
  assess: 'Vurdér jer selv på dette spørgsmål',
} as const;

/** Words of the ten elements. */
export const elementTexts = {
  overview: 'De ti elementer',
  description:
    'Ti forhold, som går igen i otte kommuner med gode resultater på beskæftigelsesområdet, og som udvalget skal tage stilling til.',
  lead: 'Ti forhold går igen i otte kommuner med gode resultater. De er ikke et facit, men ti ting, som jeres udvalg bør tage stilling til.',
  intro:
    'Læs dem i rækkefølge, eller begynd med det, I er i tvivl om. Hver side fortæller, hvad der skal besluttes, hvad udvalget kan spørge om, og hvad I ikke kan konkludere af tallene.',
  kicker: (number: number): string => `Element ${String(number)} af 10`,
  decides: 'Besluttes af',
  draft: 'Under udarbejdelse',
  roles: { politiker: 'politikere', leder: 'ledere', medarbejder: 'medarbejdere' },
} as const;

/** "Besluttes af politikere og ledere". Undefined where it is everyone: a line that says the same of nearly every element says nothing. */
export const decidersText = (roles: readonly (keyof typeof elementTexts.roles)[]): string | undefined =>
  roles.length < Object.keys(elementTexts.roles).length
    ? `${elementTexts.decides} ${listed(roles.map((role) => elementTexts.roles[role]))}`
    : undefined;

/** The columns of a table of what time goes to. */
export const taskTable = { situation: 'Situation', citizen: 'Over for borgeren', others: 'Over for virksomheden og andre' } as const;

/** A drawing of progress from conversation to conversation, for those who do not see it. */
export const progressSaid = (steps: readonly number[]): string =>
  `Trin ved hver samtale, hvor 4 er tættest på job: ${listed(steps.map(String))}.`;

/** The drawing that shows how to read a survival curve. */
export const survivalCurve = {
  title: 'Er kurven flad, kan der være noget at vinde ved at begynde tidligt',
  upward: 'Hvor mange der stadig får ydelse',
  onward: 'Tid siden første dag',
  quick: 'Mangler kun et job',
  slow: 'Har også andre problemer',
  reading: [
    'Begge grupper begynder med alle på ydelse. Falder kurven stejlt, er de fleste hurtigt videre.',
    'Er kurven flad, bliver mange på ydelsen. Her kan en tidlig start gøre en forskel, hvis tilbuddet hjælper.',
    'Kurven viser, hvem der bliver. Den viser ikke, om et tilbud virker. Ændrer kurven sig, når I gør noget nyt, kan grunden også være, at der er kommet flere job.',
  ],
} as const;

/** The parts below the text, as lines of the page's contents. */
export const contentsOf = ({ terms, figures }: { terms: readonly unknown[]; figures: readonly unknown[] }) =>
  [
    { depth: 2, slug: 'videnskilde', text: evidence.box },
    ...(terms.length > 0 ? [{ depth: 2, slug: 'ord', text: evidence.words }] : []),
    ...(figures.length > 0 ? [{ depth: 2, slug: 'tal-og-kilder', text: evidence.notes }] : []),
  ] as const;
