/** The words of the guided steps. */

/** How far a step is, in words. */
export const stateWords = {
  done: 'udfyldt',
  missing: 'mangler noget',
  example: 'eksemplets antagelse',
  ready: 'klar',
  waiting: 'venter',
} as const;

export const stepWords = {
  nav: 'Trin i regnestykket',
  expert: 'Ekspertvisning',
  expertHint: 'Alle felter på én side.',
  before: 'Forrige',
  after: 'Næste',
  origins: 'Hvad betyder mærkerne ved tallene?',
  group: 'Målgruppen med jeres ord',
  groupHint: 'Kan udelades. For eksempel unge uden uddannelse, der søger hjælp for første gang. Skriv ingen navne.',
  staff: 'Hvad det koster',
  years: 'År for år',
} as const;

/** What each way of spreading the stays says about people. */
export const spreadMeaning = {
  fast: 'Alle bliver lige længe og stopper på én gang. Sådan regner kilden. Det er enkelt, men sjældent, som det går.',
  eksponentiel: 'Hver uge har den samme chance for at være den sidste. Mange er hurtigt ude, og få bliver længe.',
  weibull: 'Som den spredte kurve, men I bestemmer selv, om det bliver sværere eller lettere at komme videre med tiden.',
  tabel: 'Det mest præcise. Tal for, hvor mange der er tilbage efter så mange uger, kan trækkes i jeres eget fagsystem.',
} as const;

/** The curve of the stay today, as a sentence and a small table. */
export const survivalWords = {
  none: 'Her tegnes forløbet, når tallene giver mening.',
  sentence: (week: string, share: string) => `Efter ${week} uger er ${share} pct. stadig på ydelsen`,
  allOut: (week: string) => `Alle er ude af ydelsen inden uge ${week}`,
  table: 'Vis forløbets tal',
  caption: 'Andel, der stadig er på ydelsen uden indsatsen',
  week: 'Efter uger',
  share: 'Stadig på ydelsen',
} as const;

export const tableTexts = {
  foer: {
    label: 'Forløbet i dag, uge for uge',
    hint: 'Én linje for hver måling: uge, semikolon, procent. Begynd med 0;100, og slut, når alle er ude. I kan også indsætte to kolonner fra et regneark.',
  },
  efter: {
    label: 'Forløbet med indsatsen, uge for uge',
    hint: 'Samme form som i trin 2: én linje for hver måling.',
  },
} as const;

export const tableExample = '0;100\n13;50\n26;27\n52;0';

/** The step nobody may skip. */
export const evidenceTexts = {
  legend: 'Hvordan ved I, hvad der var sket alligevel?',
  hint: 'Svaret skal med. Uden det ville enhver, der stopper, ligne en gevinst.',
  maalt: 'Vi har tal for en gruppe, der ikke blev kaldt ind',
  'ved-ikke': 'Det ved vi ikke',
  antaget: 'Vi antager en andel',
} as const;

export const evidenceWords = {
  cautious: (share: string) => `Så regner vi kun ${share} pct. af forskellen med. Det er vores eget forsigtige valg.`,
  cautiousLabel: 'Forsigtig andel',
  borrowed: 'Det er eksemplets antagelse, ikke jeres svar. Svar selv, før I viser tallet til nogen.',
  measured: (with_: string, without: string, difference: string) =>
    `Med indsatsen stoppede ${with_} pct., uden den ${without} pct. Forskellen er ${difference} procentpoint.`,
  interval: (low: string, high: string) =>
    `Tilfældigheder alene kan flytte forskellen fra ${low} til ${high} procentpoint (95 pct. sikkerhed).`,
  counted: (share: string) => `Derfor regner vi ${share} pct. af forskellen med som indsatsens.`,
  through: 'Intervallet går hen over nul: Målingen kan ikke afvise, at indsatsen slet ingen virkning har.',
  few: 'Grupperne er små. Så er intervallet i virkeligheden bredere.',
  crude: 'Målingen tæller afgange, ikke uger, og er kun så god, som de to grupper ligner hinanden.',
} as const;

export const ruleWords = {
  from: (date: string) => `Gælder fra ${date}`,
  between: (from: string, to: string) => `Gjaldt fra ${from} til ${to}`,
  always: 'Følger ikke en bestemt lov',
  shares: (active: string, passive: string) => `Kommunen betaler ${active} af uger i aktivering og ${passive} af de øvrige.`,
  where: (rule: string) => `${rule}: kilde og sikkerhed`,
  checked: (date: string) => `Kontrolleret ${date}`,
  confidence: { hoej: 'Læst i loven eller hos ministeriet', middel: 'Læst i andre kilder end loven', lav: 'Ikke efterprøvet' },
  rates: 'Satser at regne ud fra',
  ratesCaption: 'Kontanthjælp før skat, kr. om måneden',
  ratesHint:
    'En sats er ikke det samme som det, I betaler i gennemsnit: Ferie, arbejde og halve måneder trækker ned. Gang med 12 for at få et år.',
  year: 'Gælder',
  source: 'Kilde',
  unknown: 'ikke efterprøvet',
} as const;
