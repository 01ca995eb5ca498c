/** Sentences about a comparison. Numbers arrive as text, written by the formatter. */

/** "A", "A og B", "A, B og C". */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;

/** Who gives the most effect for the money. */
export function verdictText(best: readonly string[], points: string): string {
  if (best.length === 0) return 'Ingen af tilbuddene giver effekt på jeres skalaer.';
  if (best.length > 1) return `${together(best)} giver lige meget for pengene.`;
  return `${together(best)} giver mest for pengene: ${points} point pr. 1.000 kr.`;
}

/** The trap: a low price can win although little is moved. */
export function trapText(
  winner: string,
  isLowest: boolean,
  strongest: string,
  points: { readonly winner: string; readonly strongest: string },
): string {
  const moved = isLowest
    ? `${winner} flytter borgerne mindst af alle tilbud, men vinder på prisen.`
    : `${winner} vinder på prisen, men er ikke det tilbud, der flytter borgerne mest.`;
  return `${moved} Det giver ${points.winner} point pr. deltager. ${strongest} giver ${points.strongest}.`;
}

export const trapWords = {
  heading: 'Pas på den lave pris',
  why: 'Effekt pr. krone trækker altid mod det billige. Se derfor også, hvad de ekstra penge køber, og spørg, hvor langt borgerne skal flyttes.',
} as const;

/** How often the winner wins. */
export function robustnessText(best: string, wins: string, all: string): string {
  if (wins === all) return `${best} er bedst, uanset hvordan I fordeler vægten. Vi har prøvet ${all} måder.`;
  return `${best} er bedst ved ${wins} af ${all} måder at fordele vægten på.`;
}

/** The picture's conclusion. */
export function scatterText(cheapest: string, cheapestNumbers: string, strongest: string, strongestNumbers: string): string {
  if (cheapest === strongest) return `${cheapest} er både billigst pr. deltager og giver mest: ${cheapestNumbers}.`;
  return `${cheapest} er billigst: ${cheapestNumbers}. ${strongest} flytter borgerne mest: ${strongestNumbers}.`;
}

/** "28 point for 11.000 kr. pr. deltager". */
export const pointsFor = (points: string, cost: string): string => `${points} point for ${cost} pr. deltager`;

export const rankingWords = {
  heading: 'Effekt for pengene',
  caption: 'Tilbuddene efter effekt pr. 1.000 kr.',
  note: 'Point fra 0 til 100 på hver skala.',
} as const;

export const stepWords = {
  heading: 'Hvad køber de ekstra penge?',
  caption: 'Fra det billigste tilbud til det næste',
  note: 'Minus betyder, at det dyrere tilbud giver mindre.',
  step: (from: string, to: string) => `${to} i stedet for ${from}`,
  nothingExtra: 'koster det samme',
  what: 'Skift',
} as const;

export const robustnessWords = {
  heading: 'Holder svaret med andre vægte?',
  caption: 'Hvor ofte hvert tilbud er bedst',
  columns: { offer: 'Tilbud', wins: 'Bedst ved', share: 'Andel', picture: 'Andel vist som bjælke' },
  of: (wins: string, all: string) => `${wins} af ${all}`,
  note: 'Vi prøver alle måder at dele vægten på i skridt på fem pct.',
} as const;

export const scatterWords = {
  heading: 'Pris og effekt hver for sig',
  table: 'Vis billedets tal',
  caption: 'Pris og effekt pr. deltager',
  ray: 'samme effekt pr. krone',
  across: 'Kr. pr. deltager',
  up: 'Samlet effekt, point',
} as const;
