/** What to write in the fields that only the expert view shows, and the words around them. Fetched with the view. */
const perYear = 'Skriv ét tal for hvert år med semikolon imellem';
const index = `Det første år er 100. ${perYear}, for eksempel 100;103;106,1;109,3.`;

/** What to write in each field, by its path. */
export const expertHints: Readonly<Record<string, string>> = {
  tilgangVaekst: 'Skriv et minus, hvis der kommer færre år for år. Et tomt felt betyder det samme antal hvert år.',
  tilgangPrAar: `Bruges i stedet for det ene tal ovenfor. ${perYear}, for eksempel 459;430;410;400.`,
  overheadPct: 'Fælles udgifter, som projektet trækker på. Mange kommuner har deres egen sats for overhead.',
  driftPrHelaarsperson: 'Udgifter, der følger antallet, for eksempel værktøj eller betaling til en leverandør.',
  omkostningsTillaeg: 'Projekter bliver ofte dyrere end forventet. Vi kender ingen dansk sats og foreslår derfor ingen.',
  gevinstFradrag: 'Gevinster bliver ofte mindre end forventet. Fradraget kommer oven i svaret ovenfor, så tæl ikke det samme med to gange.',
  ugerPrAar: 'Fra 52 til 53. Et tomt felt betyder 52.',
  loenIndeks: index,
  prisIndeks: index,
  satsIndeks: index,
  periodisering: 'Indfasningen følger dem, der kommer i året, og gælder begge veje.',
  diskonteringsKonvention: 'Renten trækkes fra én gang for hvert år, der går.',
  tilbagefald: 'Skriv for hver gruppe, hvor mange der kommer tilbage, og hvor længe de så bliver. Tomme felter betyder ingen.',
  ancienniteter: 'Tidligere uger tæller med på trappen. Har I grupper, bliver det ene tal ovenfor ikke brugt.',
  trin: 'Én linje for hvert trin: første uge, semikolon, kommunens andel i procent. Begynd med uge 0. Et tomt felt betyder lovens trappe.',
};

/** Buttons and the sum of the groups on the ladder. */
export const seniorityWords = {
  sum: 'I alt',
  begin: 'Del de unge i grupper efter uger på ydelse før',
  add: 'Tilføj en gruppe',
  remove: (number: number) => `Fjern gruppe ${String(number)}`,
  removeShort: 'Fjern',
} as const;

/** Headings, and the notice about what is used but not shown. */
export const expertWords = {
  prices: 'Prisudvikling',
  pricesHint: 'Med en prisudvikling står alle beløb i løbende priser. Så skal kalkulationsrenten være nul.',
  inUse: 'Regnestykket bruger også felter, der kun ses i ekspertvisning:',
  show: 'Vis felterne',
  drop: 'Regn uden dem',
} as const;
