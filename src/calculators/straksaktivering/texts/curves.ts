/** Words for the pictures over the weeks since arrival. Numbers arrive as text. */
export const survivalWords = {
  heading: 'Hvor længe bliver de på ydelsen?',
  sentence: (week: string, before: string, after: string) =>
    `I dag er ${before} af de unge på ydelsen efter ${week} uger. Med indsatsen er ${after} tilbage.`,
  saved: (weeks: string) =>
    `Arealet mellem kurverne er ${weeks} pr. ung. Det er de sparede uger, før I trækker fra, hvad der var sket alligevel.`,
  longer: (weeks: string) => `Arealet mellem kurverne er ${weeks} pr. ung. Så meget længere bliver forløbene.`,
  table: 'Vis kurvernes tal',
  caption: 'Andel af de unge, der stadig er på ydelsen',
  columns: { week: 'Uger efter start', before: 'I dag', after: 'Med indsatsen', difference: 'Forskel' },
  before: 'I dag',
  after: 'Med indsatsen',
  area: (weeks: string) => `Sparet: ${weeks}`,
  axis: 'uger efter start',
} as const;

export const financingWords = {
  heading: 'Hvem betaler de sparede uger?',
  sentence: (share: string) => `Kommunen betaler i snit ${share} af en uge, der spares. Resten er statens.`,
  none: 'Der spares ingen uger at dele.',
  table: 'Vis ugerne bag',
  caption: 'Uger på ydelsen pr. ung, efter hvor meget kommunen betaler',
  columns: {
    weeks: 'Uger efter start',
    share: 'Kommunens andel',
    before: 'Uger i dag',
    after: 'Uger med indsatsen',
    saved: 'Sparede uger',
    municipal: 'Heraf kommunens',
  },
  shares: (before: string, after: string) => (before === after ? before : `${before}, med indsatsen ${after}`),
  span: (from: string, to: string | undefined) => (to === undefined ? `fra ${from}` : `${from}–${to}`),
  total: 'I alt',
  municipality: 'Kommunen',
  state: 'Staten',
} as const;
