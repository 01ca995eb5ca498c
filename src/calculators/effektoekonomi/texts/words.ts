/** The words of the page that compares offers. Sentences about a result stand in effektoekonomi-findings.ts. */
export const words = {
  title: 'Effektøkonomi',
  lead: 'Hvilket tilbud flytter borgerne mest for pengene? Og holder svaret, når I vægter det anderledes?',
  description: 'Sammenlign jeres tilbud på effekt, fremgang, borgernes oplevelse og pris. Se, hvor meget svaret hænger på vægtene.',
  noScript: 'Eksemplet er regnet færdigt herunder. Vil I sætte egne tal ind, skal browseren have JavaScript slået til.',
  clearDone: 'Felterne er tomme. Vægte og skalaer er, som de var.',
  offers: 'Jeres tilbud',
  offersHint: 'Sammenlign kun tilbud til den samme målgruppe. Regn alle udgifter med, også løn.',
  offer: (number: number) => `Tilbud ${String(number)}`,
  name: 'Navn',
  participants: 'Deltagere',
  participantsUnit: 'personer om året',
  cost: 'Samlet udgift',
  costUnit: 'kr. om året',
  add: 'Tilføj tilbud',
  full: 'I kan højst sammenligne otte tilbud.',
  remove: 'Fjern',
  removed: (name: string) => `${name} er fjernet.`,
  measures: 'Hvad tæller hvor meget?',
  measuresHint: 'Vægten er jeres valg, ikke en måling. Aftal den, før I ser resultatet. Tilsammen skal vægtene give 100 pct.',
  weight: 'Vægt',
  nought: 'Giver 0 point',
  hundred: 'Giver 100 point',
  sum: 'Vægte i alt',
  scaleHint: 'Skalaen er fast. Derfor flytter et nyt tilbud ikke de andres point.',
} as const;

/** Where the method comes from, and what of it is ours. */
export const sourceWords = {
  heading: 'Hvor metoden kommer fra',
  lead: 'Vejle fører pris, job, fremgang og borgernes oplevelse sammen til ét tal for hvert tilbud. Tallet bruges til at rette op på et tilbud eller lukke det. Rapporten fortæller om ideen. Den viser ikke, hvordan der bliver regnet.',
  link: 'Læs om pris og udbytte i samme billede',
  path: '/elementer/maal-i-styringen/#case-vejle-effektoekonomi',
  notes: [
    'De faste skalaer er vores valg. Fik det bedste af jeres tilbud altid 100 point, kunne et nyt tilbud bytte om på to andre.',
    'De ekstra penge, billedet og prøven med andre vægte er også vores. Ét tal alene skjuler, at det billige let vinder.',
    'Regnestykket ved ikke, om tilbuddet er årsag til noget. Det regner videre på den virkning, I selv skriver.',
    'Vejle sammenligner tilbud, der ligner hinanden. På tværs af målgrupper siger tallet mere om borgerne end om tilbuddene.',
  ],
} as const;

/** The three things that count, in the order they stand. */
export const measureTexts = {
  beskaeftigelseseffekt: {
    label: 'Beskæftigelse',
    unit: 'flere i arbejde af 100',
    hint: 'Så mange flere er i arbejde end uden tilbuddet, for hver 100 deltagere.',
  },
  progression: { label: 'Progression', unit: 'trin', hint: 'Fremgang på den måling, I selv bruger.' },
  borgeroplevelse: { label: 'Borgernes oplevelse', unit: 'gennemsnit', hint: 'Deltagernes egne svar.' },
} as const;

/** What counts. */
export type Measure = keyof typeof measureTexts;

/** The three in order. */
export const measures = Object.keys(measureTexts) as Measure[];
