/** Where the items of a section begin on the page of a result. */
export const sectionAnchor = (section: string): string => `svar-${section}`;

/** Where the parts of a result, and what comes after it, begin on the page. */
export const resultAnchors = {
  who: 'resultat-svarede',
  overview: 'resultat-overblik',
  gaps: 'resultat-forskelle',
  parted: 'resultat-delte-meninger',
  unknown: 'resultat-ved-ikke',
  sections: 'resultat-svar',
  rounds: 'resultat-runder',
  agreed: 'resultat-aftalt',
  plan: 'resultat-plan',
  next: 'resultat-naeste-runde',
} as const;
