const counts: Readonly<Record<number, string>> = { 0: 'Vi bruger endnu ingen tal herfra.', 1: 'Vi bruger ét tal herfra.' };

/** Words of the pages about the reports. */
export const sourceTexts = {
  overview: 'Kilder',
  description: 'De fem rapporter, som Styrbar bygger på: hvad de er, hvad de hviler på, og hvad de ikke kan bruges til.',
  lead: 'Alt på Styrbar bygger på fem rapporter. Her kan I se, hvad hver af dem hviler på, hvor den modsiger sig selv, og hvilke tal vi bruger.',
  reserve:
    'Rapporterne er evalueringer og erfaringer, ikke effektstudier. De viser, hvad kommuner gør, og hvordan det gik. De viser ikke, at det ene er årsag til det andet.',
  by: 'Udgivet af',
  dataBasis: 'Hvad den hviler på',
  limits: 'Hvad I ikke kan konkludere',
  municipalities: 'Kommunerne i rapporten',
  contradictions: 'Hvor den modsiger sig selv',
  contradictionsLead: 'Vi viser modsigelserne og retter dem ikke. Linjerne gælder den tekst, der er trukket ud af rapporten.',
  pages: 'Sider, der bygger på den',
  figures: 'Tal, vi bruger',
  figuresLead: 'Hvert tal står med det, det hviler på, og med den side, hvor vi viser det.',
  noFigures: 'Vi viser endnu ingen tal fra denne rapport.',
  usedOn: 'Vises på: ',
  count: (figures: number): string => counts[figures] ?? `Vi bruger ${String(figures)} tal herfra.`,
  lines: ([from, to]: readonly [number, number]): string =>
    from === to ? `Linje\u00a0${String(from)}.` : `Linje\u00a0${String(from)}\u2060–\u2060${String(to)}.`,
} as const;

/** The parts of a source's page that it has something to say in, as lines of the page's contents. */
export const sourceParts = (has: { readonly contradictions: boolean; readonly pages: boolean }) =>
  [
    { depth: 2, slug: 'grundlag', text: sourceTexts.dataBasis },
    { depth: 2, slug: 'graenser', text: sourceTexts.limits },
    { depth: 2, slug: 'kommuner', text: sourceTexts.municipalities },
    ...(has.contradictions ? [{ depth: 2, slug: 'modsigelser', text: sourceTexts.contradictions }] : []),
    ...(has.pages ? [{ depth: 2, slug: 'sider', text: sourceTexts.pages }] : []),
    { depth: 2, slug: 'tal', text: sourceTexts.figures },
  ] as const;
