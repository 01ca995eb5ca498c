/** Sentences about a result. Numbers arrive as text, written by the formatter. */

/** The first thing a committee reads: surplus, deficit or even. */
export function verdict(sign: number, amount: string, years: string): string {
  if (sign === 0) return `Med disse tal går det lige op over ${years} år.`;
  return sign > 0 ? `Med disse tal tjener kommunen ${amount} på ${years} år.` : `Med disse tal taber kommunen ${amount} på ${years} år.`;
}

/** When the money is earned back. */
export function paybackText(years: number | null, asText: (years: number) => string, horizon: string): string {
  if (years === null) return `Ikke inden for ${horizon} år`;
  return years === 0 ? 'I det første år' : `Efter ${asText(years)} år`;
}

/** The sentence under the curve, made from the same points as the curve. */
export function curveSentence(points: {
  readonly last: string;
  readonly lowest?: string | undefined;
  readonly positiveFrom?: string | undefined;
}): string {
  const start = points.lowest ? `Kommunen er på det laveste punkt ${points.lowest}. ` : '';
  const end = points.positiveFrom
    ? `Fra ${points.positiveFrom} har kommunen tjent mere, end den har brugt.`
    : 'Kommunen når ikke at tjene pengene hjem.';
  return `${start}${end} Ved udgangen af det sidste år står summen på ${points.last}`;
}

/** "1. år". */
export const yearName = (index: number): string => `${String(index + 1)}. år`;

export const curveStart = 'Start';

/** How a printed figure and ours stand to each other. */
export const printedWords = {
  caption: 'Kildens tal og regnestykkets tal',
  columns: { what: 'Hvad', printed: 'Trykt i kilden', computed: 'Regnet her', difference: 'Forskel', why: 'Forklaring' },
  same: 'ingen',
  onlyForPreset: 'I har ændret forudsætningerne. Derfor kan kildens tal ikke længere sammenlignes med jeres.',
} as const;

export const traceWords = {
  caption: 'Fra forudsætning til nutidsværdi, trin for trin',
  columns: { step: 'Trin', inputs: 'Regnet af', value: 'Giver' },
  part: (title: string) => `${title}: trin for trin`,
  people: 'Uger pr. ung',
  whole: 'Alle årene',
  step: (index: number) => `trin ${String(index + 1)}`,
  group: (index: number) => `gruppe ${String(index + 1)}`,
  later: (years: number) => (years === 0 ? 'i ankomståret' : `${String(years)} år efter`),
  note: 'Tillæg og prisudvikling, der ikke ændrer noget, er udeladt.',
} as const;

export const assumptionWords = {
  caption: 'Forudsætninger, værdier og kilder',
  columns: { field: 'Forudsætning', value: 'Værdi', origin: 'Kommer fra', why: 'Hvorfor' },
  own: 'I har selv skrevet tallet.',
  yes: 'ja',
  no: 'nej',
} as const;

/** Above the remarks on the result. */
export const cautionWords = {
  noShow:
    'Jo flere der udebliver, jo bedre ser regnestykket ud. Det er ikke det samme som, at det går dem godt. Spørg, hvor de går hen: i arbejde, i uddannelse, hjem til familien eller ingen steder.',
  noShowGain: (amount: string) =>
    `Bliver ti flere ud af hundrede væk, stiger nutidsværdien med ${amount}, og det er en svaghed ved regnestykket og ikke en gevinst.`,
  trials: (saved: string, trials: string, times: string) =>
    `I regner med ${saved} færre uger pr. ung. Forsøg med lodtrækning fandt ${trials} uger. Jeres tal er ${times} gange så stort.`,
  equalisation: 'Regnestykket ser kun på ydelse og indsats. Udligning, skat og andre tilskud er ikke med.',
} as const;

/** How amounts over several years are to be read. */
export const priceNames = { faste: 'faste priser', loebende: 'løbende priser' } as const;

export const yearWords = {
  caption: 'Udgift, besparelse og netto',
  note: (prices: string) => `Hele kroner i ${prices}. Summer kan afvige med en krone, fordi der først rundes af til sidst.`,
  amount: 'Beløb',
  total: 'I alt',
} as const;

export const curveWords = {
  table: 'Vis kurvens tal',
  caption: 'Kommunens netto lagt sammen',
  when: 'Ved udgangen af',
  sum: 'Kroner',
} as const;

/** The head of the printed sheet. */
export const sheetWords = {
  example: (title: string) => `Eksemplet »${title}« uden ændringer.`,
  changed: (title: string) => `Begyndt med eksemplet »${title}«. Tallene er ændret siden.`,
} as const;
