/** Every field of the calculator: its name, the unit that stands in the label, and what to write in it. */

/** A field that holds one typed number. Names follow the saved file where a field and a value there are the same. */
export type FieldName = keyof typeof fieldTexts;

/** What stands at one field. */
export interface FieldText {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
}

export const fieldTexts = {
  tilgang: {
    label: 'Nye unge om året',
    unit: 'personer',
    hint: 'Alle i målgruppen, der begynder på ydelsen i løbet af et år. Ikke dem, der allerede er der.',
  },
  ugerFoer: {
    label: 'Tid på ydelsen i dag',
    unit: 'uger i gennemsnit',
    hint: 'Fra første til sidste uge i et forløb, som det er uden den nye indsats.',
  },
  form: {
    label: 'Kurvens form',
    unit: 'tal',
    hint: 'Under 1: jo længere tid på ydelsen, jo sværere at komme videre. Over 1: jo længere tid, jo lettere. Ved 1 er chancen den samme hver uge.',
  },
  ugerEfter: {
    label: 'Tid på ydelsen med indsatsen',
    unit: 'uger i gennemsnit',
    hint: 'For alle under ét: dem, der udebliver, dem, der stopper, og dem, der gennemfører.',
  },
  aktiveringsUger: {
    label: 'Tid i straksaktivering',
    unit: 'uger for dem, der møder op',
    hint: 'Bruges kun til at regne ud, hvor mange helårspersoner der er i gang ad gangen.',
  },
  udebliverAndel: { label: 'Udebliver: andel', unit: '%', hint: 'Møder ikke op, når de bliver indkaldt.' },
  udebliverUger: { label: 'Udebliver: tid på ydelsen', unit: 'uger', hint: '' },
  stopperAndel: { label: 'Stopper undervejs: andel', unit: '%', hint: 'Møder op, men forlader ydelsen før forløbets slutning.' },
  stopperUger: { label: 'Stopper undervejs: tid på ydelsen', unit: 'uger', hint: '' },
  gennemfoererAndel: { label: 'Gennemfører: andel', unit: '%', hint: 'Er med i hele forløbet.' },
  gennemfoererUger: { label: 'Gennemfører: tid på ydelsen', unit: 'uger', hint: '' },
  effektRealisering: {
    label: 'Del af forskellen, som skyldes indsatsen',
    unit: '%',
    hint: 'Hele forskellen er 100. Skriv i begrundelserne, hvad I bygger tallet på.',
  },
  nIndsats: { label: 'Unge, der blev kaldt ind', unit: 'personer', hint: 'Så mange fik indsatsen i den periode, I har målt.' },
  afgangIndsats: { label: 'Heraf ude af ydelsen', unit: 'personer', hint: 'Alle, der forlod ydelsen, også dem, der udeblev.' },
  nKontrol: { label: 'Unge, der ikke blev kaldt ind', unit: 'personer', hint: 'Så mange lignende borgere fik den sædvanlige indsats.' },
  afgangKontrol: { label: 'Heraf ude af ydelsen alligevel', unit: 'personer', hint: 'I lige så lang tid som dem, der blev kaldt ind.' },
  laekage: {
    label: 'Del af de sparede uger, der flytter til en anden ydelse',
    unit: '%',
    hint: 'Tænk på ydelser, som kommunen også betaler til, for eksempel ved sygdom.',
  },
  ydelsePrAar: {
    label: 'Ydelse pr. helårsperson',
    unit: 'kr. om året',
    hint: 'Det, I betaler i gennemsnit for et helt år, før skat og før refusion.',
  },
  kommuneAndel: { label: 'Kommunens andel af ydelsen', unit: '%', hint: 'Resten betaler staten.' },
  anciennitet: {
    label: 'Uger på ydelse før forløbet',
    unit: 'uger i gennemsnit',
    hint: 'Tidligere uger tæller med på trappen. Skriv nul, hvis de unge er nye i systemet.',
  },
  aktivAndel: {
    label: 'Uger i aktivering uden indsatsen',
    unit: '%',
    hint: 'Den del af ugerne på ydelsen, der gav høj refusion i forvejen. Jo flere, jo mindre er der at spare.',
  },
  aarsvaerk: { label: 'Ansatte i projektet', unit: 'årsværk', hint: 'Skriv også dele af en stilling, for eksempel en halv som 0,5.' },
  loenPrAarsvaerk: { label: 'Løn pr. årsværk', unit: 'kr. om året', hint: 'Med pension og feriepenge. Der regnes ikke refusion af løn.' },
  oevrigDrift: { label: 'Øvrig drift', unit: 'kr. om året', hint: 'Materialer, lokaler og transport.' },
  driftRefusion: {
    label: 'Refusion af øvrig drift',
    unit: '%',
    hint: 'Det, staten betaler tilbage. Kontrollér reglen for jeres målgruppe.',
  },
  etablering: { label: 'Engangsudgift ved start', unit: 'kr.', hint: 'Det, det koster at komme i gang, før det første år.' },
  horisontAar: { label: 'Antal år i beregningen', unit: 'hele år', hint: 'Et budgetår og de overslagsår, I vil have med.' },
  diskonteringsrente: {
    label: 'Kalkulationsrente',
    unit: '% om året',
    hint: 'Gør kroner om nogle år mindre værd end kroner i dag. Skriv nul for at lægge dem sammen, som de er.',
  },
} as const satisfies Record<string, FieldText>;

/** The groups of fields, in the order a case is told. */
export const groupTexts = {
  hvem: { title: 'Hvem', intro: 'Den gruppe, I vil kalde ind fra første dag.' },
  idag: { title: 'Hvad sker i dag', intro: 'Sådan går det uden indsatsen. Det er det, alt andet måles mod.' },
  goer: { title: 'Hvad gør I', intro: 'Hvad der sker med de unge, når de bliver kaldt ind, og hvad det koster.' },
  alligevel: { title: 'Hvad var sket alligevel', intro: 'Nogle var stoppet af sig selv. Kun det, indsatsen ændrer, er en gevinst.' },
  regler: { title: 'Regler og satser', intro: 'Hvem der betaler ydelsen, hvor stor den er, og hvor mange år I regner på.' },
  resultat: { title: 'Resultat', intro: '' },
} as const;

/** The choices that are not numbers. */
export const choiceTexts = {
  spread: {
    legend: 'Hvor ens er forløbene?',
    hint: 'Valget betyder mest, når I bruger refusionstrappen.',
    fast: 'Lige lange for alle i samme gruppe',
    eksponentiel: 'Spredt: mange korte og få lange',
    weibull: 'Spredt, og chancen for at komme videre ændrer sig undervejs',
    tabel: 'Vores egne tal: hvor mange der er tilbage uge for uge',
  },
  after: {
    legend: 'Hvordan vil I beskrive tiden efter?',
    hint: 'Grupperne viser, hvad der driver tallet. Vælg alle under ét, hvis I kun kender gennemsnittet.',
    grupper: 'Tre grupper: udebliver, stopper undervejs og gennemfører',
    samlet: 'Alle under ét',
  },
  rule: {
    legend: 'Hvem betaler ydelsen?',
    hint: 'Reglerne er skiftet flere gange. Vælg dem, der gælder for de år, I regner på.',
  },
  wholePersons: {
    label: 'Rund grupperne af til et helt antal unge',
    hint: 'Kildens beløb kan genskabes, hvis grupperne tælles i et helt antal unge.',
  },
} as const;

/** One year's phase-in: "Virkning i 2. år". */
export const phaseText = (year: number): FieldText => ({
  label: `Virkning i ${String(year)}. år`,
  unit: '% af fuld virkning',
  hint: year === 1 ? 'Indsatsen skal øves, og de første forløb er kun lige begyndt.' : '',
});

/** The three groups of the mixture, as rows. */
export const mixtureRows = [
  { id: 'udebliver', name: 'Udebliver', share: 'udebliverAndel', weeks: 'udebliverUger' },
  { id: 'stopper', name: 'Stopper undervejs', share: 'stopperAndel', weeks: 'stopperUger' },
  { id: 'gennemfoerer', name: 'Gennemfører', share: 'gennemfoererAndel', weeks: 'gennemfoererUger' },
] as const satisfies readonly { id: string; name: string; share: FieldName; weeks: FieldName }[];
