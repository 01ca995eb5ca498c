/** What scripts/beregn.ts says on stderr. */
export const beregn = {
  usage: 'Brug: node scripts/beregn.ts FIL.json [--spor]',
  unreadable: (file: string) => `Filen »${file}« kan ikke læses.`,
  unknownField: (path: string) => `Styrbar kender ikke feltet »${path}«. Ret navnet, eller fjern feltet.`,
  wrongType: (path: string) => `Feltet »${path}« har ikke den form, det skal have.`,
  notAnObject: 'Filen indeholder ikke en beregning.',
  unknownBasis: (id: string) => `Beregningen bygger på »${id}«, som ikke er i filen. Læg forudsætningerne i filen i stedet.`,
} as const;
