/** The action plan from the self-assessment, laid beside the numbers. */
export const planWords = {
  heading: 'Handleplanen ved siden af',
  intro: 'Tallene siger, hvordan det går. Planen siger, hvad I aftalte at gøre. Læg den her, når I drøfter kvartalet.',
  open: 'Åbn en handleplan',
  where: 'Det er filen, I gemmer med »Gem planen som fil« under en måling.',
  another: 'Åbn en anden',
  take: 'Læg planen væk',
  laid: 'Planen ligger nu ved siden af. Den følger med, når I gemmer opfølgningen.',
  taken: 'Planen er lagt væk.',
  empty: 'Der er ikke valgt noget i planen.',
  from: (questionnaire: string) => `Planen kommer fra »${questionnaire}«.`,
  caption: 'Hvad I aftalte',
  item: 'Spørgsmål',
  status: 'Status',
  unwritten: 'Ikke skrevet',
} as const;
