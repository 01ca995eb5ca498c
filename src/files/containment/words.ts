/** What is said when a part of a page breaks or cannot be fetched. */
export const containmentWords = {
  broken: 'Noget gik galt på siden. Det, I har skrevet, ligger i denne fane og kommer igen, når siden er genindlæst.',
  missing:
    'En del af siden kunne ikke hentes. Enten er forbindelsen væk, eller også er siden kommet i en ny udgave, mens den stod åben. Genindlæs den, når I har forbindelse. Det, I har skrevet, kommer med.',
  part: 'Denne del kan ikke vises lige nu. Det, I har skrevet, er her stadig.',
  /** What the browser said, for those who are to mend it. */
  said: (error: string): string => `Browserens egne ord om fejlen: ${error}`,
  again: 'Prøv igen',
  reload: 'Genindlæs siden',
  save: 'Hent arbejdet som fil på »Mine data«',
} as const;
