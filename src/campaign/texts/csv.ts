/** The words of an exported result: where it comes from, the columns, and what stands in a cell that has no number. */

/** The columns in their order. Every row has them all. */
export const csvColumns = {
  kind: 'Række',
  section: 'Afsnit',
  item: 'Nummer',
  statement: 'Spørgsmål',
  group: 'Gruppe',
  answer: 'Svar',
  count: 'Antal svar',
  base: 'Svar på skalaen i alt',
  percent: 'Procent af svar på skalaen',
  status: 'Status',
  shown: 'Spørgsmål, der vises',
  asked: 'Spørgsmål stillet til gruppen',
  all: 'Spørgsmål i afsnittet',
  mean: 'Gennemsnit fra 1 til 5',
  band: 'Bånd for gennemsnittet',
  covered: 'Spørgsmål i gennemsnittet',
  note: 'Bemærkning',
} as const;

/** A column of the file. */
export type CsvColumn = keyof typeof csvColumns;

/** The first lines of the file say what it is and what it is not. */
export const csvWords = {
  kind: 'Egenvurdering',
  caution: 'Svarene er deltagernes egne og ikke en undersøgelse af, hvad der sker.',
  campaign: 'Måling',
  instrument: 'Spørgeskema',
  edition: (version: number) => `udgave ${String(version)}`,
  date: 'Resultat fra',
  answered: 'Svar',
  least: 'Mindste gruppe, der vises',
  rule: 'Regel',
  shares: 'Procent står kun, når mindst tyve svar ligger på skalaen. De er rundet op eller ned, så de giver 100 tilsammen.',
  sectionRow: 'Afsnit',
  itemRow: 'Spørgsmål',
  noPercent: 'Under 20 svar',
  everybody: 'Alle grupper',
} as const;
