import type { Door } from '../texts.ts';

/** Words of the home page. */
export const home = {
  title: 'Hvor meget kan I selv styre?',
  lead: 'Fem rapporter har set på, hvad danske kommuner gør for at få flere i job. Én af dem mener, at kommunen selv kan styre det meste, mens de andre lover mindre. Læs det her, hold det op mod jeres egen kommune, og regn på det. Ved hvert tal står, hvor det kommer fra, og hvor sikkert det er.',
  doorsTitle: 'Tre veje ind',
  reports: 'De fem rapporter',
  reportsLead:
    'Alt hviler på dem. For hver står der, hvem der blev spurgt, hvad I ikke kan konkludere, og hvor rapporten modsiger sig selv.',
  audiences: 'Hvem er I?',
} as const;

interface DoorWords {
  readonly for: string;
  readonly example: string;
  readonly action: string;
  readonly path: `/${string}`;
}

/** What stands under each door: who it is for, what the example shows, and the first thing to do. */
export const doorWords: Readonly<Record<Door, DoorWords>> = {
  laes: {
    for: 'Til politikere og ledere',
    example: 'Fra siden om hovedmotorvejen',
    action: 'Vælg, hvad I vil læse',
    path: '/laes/',
  },
  vurder: {
    for: 'Til kommuner, der vil kende sig selv',
    example: 'Fra en opdigtet kommunes egenvurdering',
    action: 'Vurdér jeres kommune',
    path: '/selvevaluering/hvad-goer-de-bedste/',
  },
  regn: {
    for: 'Til økonomer, der skal forsvare et tal',
    example: 'Hillerøds regnestykke for 2013–2016, regnet efter',
    action: 'Regn på straksaktivering',
    path: '/businesscase/straksaktivering/',
  },
};

/** What each reader can do in a few minutes. */
export const audiences = [
  {
    who: 'Politiker',
    errand: 'Læs ét element på fem minutter, og tag spørgsmålene med til næste udvalgsmøde.',
    path: '/elementer/hovedmotorvejen/',
    action: 'Begynd med hovedmotorvejen',
  },
  {
    who: 'Direktør eller leder',
    errand: 'Besvar de spørgsmål, I selv har ansvar for. Se, hvor I ved for lidt, og hvad der er første skridt.',
    path: '/selvevaluering/hvad-goer-de-bedste/',
    action: 'Vurdér jer selv',
  },
  {
    who: 'Økonom',
    errand: 'Åbn Hillerøds tal, skift dem ud med jeres egne, og se, hvor lidt der skal til, før det går i nul.',
    path: '/businesscase/straksaktivering/',
    action: 'Åbn beregneren',
  },
] as const satisfies readonly { who: string; errand: string; path: `/${string}`; action: string }[];

/** The excerpt from the guidance; figures arrive formatted. */
export const homeFigure = {
  before: 'hilleroed/varighed-foer',
  after: 'hilleroed/varighed-efter',
  sentence: (before: string, after: string) =>
    `Hillerød forventede, at de unges tid på kontanthjælp ville falde fra ${before} til ${after} i snit.`,
} as const;

/** Words of the small self-assessment. */
export const homeResult = { caption: 'Tre elementer fra en opdigtet egenvurdering', element: 'Element', status: 'Egen vurdering' } as const;

/** Words of the small business case; numbers arrive formatted. */
export const homeCase = {
  needed: (expected: string) => `skal hver ung spare på ydelsen, før indsatsen går i nul. I Hillerøds tal er det ${expected}.`,
  curve: (years: number, sum: string) =>
    `Kommunens samlede gevinst vokser fra nul til ${sum} på ${String(years)} år, hvis kildens forudsætninger holder.`,
  axis: 'år',
} as const;
