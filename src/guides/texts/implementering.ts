/** Words of the checklist for the first hundred days: on its page and on the sheet to print. */

/** One thing to have done, and our page that says why. */
export interface ChecklistItem {
  readonly text: string;
  readonly path: `/${string}`;
}

/** One stretch of the hundred days. */
export interface ChecklistPart {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export const checklist: readonly ChecklistPart[] = [
  {
    id: 'foer',
    when: 'Før første dag',
    title: 'Vælg lidt',
    items: [
      { text: 'Vi kan sige i én sætning, hvad der skal blive anderledes for borgeren.', path: '/potentialer/strategi/' },
      { text: 'Vi har valgt noget fra for at få tid.', path: '/elementer/hovedmotorvejen/' },
      { text: 'Én leder har ansvaret og tid i kalenderen til det.', path: '/implementering/enige/' },
      { text: 'Vi ved, hvordan det så ud, før vi begyndte.', path: '/elementer/viden-og-laering/' },
    ],
  },
  {
    id: 'begynd',
    when: 'De første tredive dage',
    title: 'Begynd i ét team',
    items: [
      { text: 'De medarbejdere, der er med, har selv sagt ja.', path: '/implementering/enige/' },
      { text: 'De har været med til at sætte målet.', path: '/elementer/maal-i-styringen/' },
      { text: 'De ved, hvad de selv må beslutte.', path: '/potentialer/borgerinddragelse/' },
      { text: 'Vi har holdt det første møde med sparring om rigtige sager.', path: '/potentialer/flip/' },
    ],
  },
  {
    id: 'ret',
    when: 'Dag tredive til tres',
    title: 'Følg op, og ret til',
    items: [
      { text: 'Vi har set på få tal sammen og rettet mindst én ting.', path: '/elementer/maal-i-styringen/' },
      { text: 'Vi har spurgt borgere, hvad de mærker.', path: '/potentialer/moedet-med-borgeren/' },
      { text: 'Vi har talt med de afdelinger, sagen går videre til.', path: '/potentialer/helhedsorientering/' },
      { text: 'Vi har skrevet ned, hvad vi ændrede undervejs, og hvorfor.', path: '/implementering/uenige/' },
    ],
  },
  {
    id: 'beslut',
    when: 'Dag tres til hundrede',
    title: 'Beslut, hvad der så sker',
    items: [
      { text: 'Udvalget har set, hvad der gik godt, og hvad der ikke gjorde.', path: '/elementer/politisk-ejerskab/' },
      { text: 'Vi har valgt: stop, fortsæt eller flere team.', path: '/elementer/viden-og-laering/' },
      { text: 'Nogen tager over, hvis lederen holder op.', path: '/implementering/enige/' },
      { text: 'Næste opfølgning står i kalenderen.', path: '/implementering/enige/' },
    ],
  },
];

export const checklistTexts = {
  why: 'Hvorfor',
  whyOf: (item: string): string => `: ${item}`,
  title: 'Tjekliste til de første hundrede dage',
  description: 'En side til udskrift med det, der skal være på plads, før I begynder, undervejs og når de første hundrede dage er gået.',
  lead: 'Sæt kryds ved det, der er sandt hos jer. Udskriv med browserens egen knap. Intet bliver gemt.',
  project: 'Det, vi er i gang med',
  start: 'Første dag',
  who: 'Ansvarlig leder',
  source: 'Begrundelser og kilder:',
} as const;
