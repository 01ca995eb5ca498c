/** Words of the guide to the five potentials: its overview, its drawings and the agenda. */

/** What weighs on a municipality, and the page that begins there. */
export const worries: readonly { readonly worry: string; readonly page: string }[] = [
  { worry: 'Vi har mange projekter, men ingen fælles retning.', page: 'strategi' },
  { worry: 'Borgeren må begynde forfra hver gang.', page: 'helhedsorientering' },
  { worry: 'Vi tæller samtaler og ved ikke, hvad de fører til.', page: 'moedet-med-borgeren' },
  { worry: 'Vi siger inddragelse og mener orientering.', page: 'borgerinddragelse' },
  { worry: 'Praktik følger efter praktik uden løn til sidst.', page: 'virksomhedssamarbejde' },
  { worry: 'Vi er ikke enige om, hvornår vi gør det godt.', page: 'legitimitet' },
  { worry: 'Vi vil i gang og mangler en måde at begynde på.', page: 'flip' },
];

export const potentialTexts = {
  worries: 'Hvilket problem har I?',
  worry: 'Problem',
  begin: 'Begynd her',
  worriesCaption: 'Syv typiske problemer, og den side, der passer til hvert',
  notGraded: 'En retning og ingen karakter',
  notGradedText: [
    'Siderne bygger på LISES, et forskningsprojekt i seks kommuner. Projektet bedømmer ingen, og notatet siger selv, at det ikke er en evaluering. Der er ingen procenter og ingen beløb i det.',
    'Derfor kan I hverken se, hvem der er bedst, eller hvad der virker mest. I kan se, hvilke valg I står med, og hvad andre i samme situation har fået øje på.',
  ],
  source: 'Se, hvad LISES hviler på, og hvor notatet modsiger sig selv',
} as const;

/** The four considerations, where they stand in the drawing. */
export const considerations = [
  { name: 'Effektivitet', x: 60, y: 56, label: 'above' },
  { name: 'Fairness', x: 300, y: 56, label: 'above' },
  { name: 'Responsivitet', x: 60, y: 264, label: 'below' },
  { name: 'Respekt', x: 300, y: 264, label: 'below' },
] as const;

/** What lies between two considerations, by their place in the list above. The last pair supports each other. */
export const tensions: readonly {
  readonly between: readonly [number, number];
  readonly pull: 'apart' | 'together';
  readonly text: string;
  readonly section: string;
}[] = [
  { between: [0, 1], pull: 'apart', text: 'Den, der vælges fra, kan blive parkeret.', section: '4.2' },
  { between: [0, 2], pull: 'apart', text: 'Det, der måles, bliver ens. Borgeren er det ikke.', section: '4.1 og 4.3' },
  { between: [0, 3], pull: 'apart', text: 'Tallet kan komme til at fylde mere end mennesket.', section: '4.1' },
  { between: [1, 2], pull: 'apart', text: 'Det samme til alle, eller det, hver har brug for?', section: '4.2' },
  { between: [1, 3], pull: 'apart', text: 'At blive inddraget kræver kræfter, som ikke alle har.', section: '1' },
  { between: [2, 3], pull: 'together', text: 'Begge lever af, at borgeren bliver hørt.', section: '4.3 og 4.4' },
];

export const considerationsTexts = {
  title: 'Fem steder støder to hensyn sammen, og ét sted støtter de hinanden',
  pair: (one: string, other: string): string => `${one} og ${other.toLowerCase()}`,
  section: (section: string): string => `LISES, afsnit ${section}`,
  legend: 'Hel linje: De trækker hver sin vej. Stiplet linje: De støtter hinanden.',
} as const;

/** Two orders of the same three steps. The step with the workplace is the one that moves. */
export const orderTexts = {
  title: 'Det er arbejdspladsen, der har flyttet sig',
  rows: [
    { name: 'Øvelse først', steps: ['Øv', 'Bliv klar', 'Arbejdsplads'], workplace: 2 },
    { name: 'Job først', steps: ['Arbejdsplads', 'Lær dér', 'Løn'], workplace: 0 },
  ],
  reading: [
    'Øvelse først: Borgeren øver sig og bliver erklæret klar, før der kommer en arbejdsplads.',
    'Job først: Arbejdspladsen kommer med det samme, og læring og støtte gives dér, til der er løn for arbejdet.',
  ],
} as const;

/** The agenda for one FLIP, on one sheet of paper. */
export const agendaTexts = {
  title: 'Dagsorden til en FLIP',
  description: 'En side til udskrift med problem, deltagere, dagsorden og aftale til et læringsmøde, hvor forskning og hverdag mødes.',
  lead: 'Ét ark til ét møde om ét problem. Udskriv det med browserens egen knap, og læg det på bordet.',
  filled: 'I kan skrive her eller på papiret. Intet bliver gemt.',
  fields: { problem: 'Det problem, vi undersøger', date: 'Dato', chair: 'Styrer mødet', people: 'Deltagere' },
  agenda: 'Dagsorden',
  times: 'Tiderne er vores skøn. De giver tilsammen et par timer, som de korteste FLIP i LISES.',
  steps: [
    {
      name: 'Begynd',
      time: 'et kvarter',
      help: 'Sig problemet højt. Sig også, hvad ledelsen har lovet at gøre ved det, I finder på.',
    },
    { name: 'Det, man ved', time: 'en halv time', help: 'Den, der kender forskningen, lægger frem. Spørg undervejs.' },
    { name: 'Sådan er det hos os', time: 'tre kvarter', help: 'Alle fortæller om én sag. Hvad passer, og hvad passer ikke?' },
    { name: 'Det kunne vi prøve', time: 'en halv time', help: 'Skriv forslag. Vælg det mindste, der kan lære jer noget.' },
    { name: 'Aftal', time: 'et kvarter', help: 'Hvem prøver hvad? Hvordan ser I, om det hjalp? Hvornår mødes I igen?' },
  ],
  agreed: 'Det aftalte vi',
  columns: ['Det prøver vi', 'Hvem', 'Sådan ser vi det', 'Vi mødes igen'],
  source: 'Metoden er beskrevet her:',
} as const;
