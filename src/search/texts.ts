/** Words of the search. */
export const soegning = {
  title: 'Søg',
  description: 'Find en side, et afsnit eller et ord i Styrbar. Søgningen foregår i jeres egen browser.',
  lead: 'Skriv et ord eller flere. Det gør ikke noget, om ordet er bøjet eller stavet lidt forkert.',
  label: 'Hvad leder I efter?',
  button: 'Søg',
  close: 'Luk',
  enterHint: 'Enter åbner det øverste sted på listen.',
  results: 'Steder, der passer',
  loading: 'Henter det, der kan søges i.',
  failed: 'Søgningen kunne ikke hentes. Tjek forbindelsen, og prøv igen, eller find siden på listen over alle sider.',
  allPages: 'Alle sider',
  withoutScript: 'Søgefeltet kræver JavaScript, fordi søgningen foregår i browseren. Uden det kan I finde siden på listen herunder.',
  shortcut: 'Tasten / åbner søgningen',
} as const;

interface Counted {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly unknown[];
  readonly missing: readonly string[];
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
}

/** What a search gave, in words: for everyone above the list, and read aloud. */
export function answerText({ query, total, hits, missing, corrected }: Counted): string {
  if (total === 0) return `Ingen steder passer til »${query}«. Prøv et andet ord, eller se listen over alle sider.`;
  const absent = [...corrected, ...missing.map((typed) => ({ typed, meant: '' }))];
  const meant = absent.reduce((text, word) => text.toLowerCase().replace(word.typed, word.meant), query).trim();
  const sentences = [
    absent.length > 0 && `${listed(absent.map(({ typed }) => typed))} står ingen steder.`,
    `${total === 1 ? '1 sted passer' : `${String(total)} steder passer`} til »${meant}«.`,
    total > hits.length && `Her er de ${String(hits.length)} bedste; flere ord gør listen kortere.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

const listed = (words: readonly string[]): string => words.map((word) => `»${word}«`).join(' og ');
