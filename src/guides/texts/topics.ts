/** Words of the guides beside the ten elements: their overviews and the line above each page's title. */

/** The overview of a guide. */
export interface TopicOverview {
  readonly title: string;
  /** For search engines and lists; one sentence. */
  readonly description: string;
  /** The point of the guide, shown large. */
  readonly lead: string;
  /** How to use the guide. */
  readonly intro: string;
  /** What one page of it is called above its title: "Potentiale". */
  readonly page: string;
}

export const topics: Readonly<
  Record<'potentialer' | 'organisering' | 'flere-skal-med' | 'samskabt-styring' | 'implementering', TopicOverview>
> = {
  potentialer: {
    title: 'Potentialer for udsatte borgere',
    description: 'Fem retninger, som ledere og medarbejdere kan arbejde i, når flere udsatte borgere skal i job eller uddannelse.',
    lead: 'Fem potentialer viser retninger, I kan arbejde i. De er ikke karakterer, og ingen af dem er målt.',
    intro:
      'Begynd med det potentiale, der ligger tættest på jeres eget problem. Hver side fortæller, hvad det handler om, og hvad I kan prøve af.',
    page: 'Potentiale',
  },
  organisering: {
    title: 'Organisering af én plan',
    description: 'Hvordan kommuner har samlet indsatsen om borgeren i én plan, og hvad hver måde kræver.',
    lead: 'Der er flere måder at samle indsatsen på. Hver af dem løser noget og koster noget.',
    intro: 'Læs om måderne, se, hvad ni kommuner gjorde, og find ud af, hvilke der passer til jeres borgere.',
    page: 'Organisering',
  },
  'flere-skal-med': {
    title: 'Flere skal med i praksis',
    description:
      'Seks kerneelementer i en indsats for borgere, der længe har fået kontanthjælp, og hvad evalueringen kan og ikke kan vise.',
    lead: 'Seks kerneelementer skal føre borgere tættere på ordinære timer. Evalueringen viser, hvad kommunerne gjorde, og hvor langt de nåede.',
    intro: 'Læs om modellen, om hvert kerneelement og om resultaterne med deres forbehold.',
    page: 'Flere skal med',
  },
  'samskabt-styring': {
    title: 'Samskabt styring i praksis',
    description:
      'Hvad der sker, når medarbejderne er med, fra problemet bliver fundet, til løsningen er hverdag, og hvad evalueringen kan sige om det.',
    lead: 'Samskabt styring lader medarbejderne være med hele vejen, når noget skal ændres. Erfaringen er lille og siger ikke alt.',
    intro: 'Læs, hvad der blev prøvet, hvad borgere og medarbejdere siger, og hvordan I selv kan prøve det.',
    page: 'Samskabt styring',
  },
  implementering: {
    title: 'Implementering: fra beslutning til hverdag',
    description: 'Hvad fem rapporter er enige om, når noget nyt skal virke i hverdagen, og hvor de er uenige.',
    lead: 'De fem rapporter er enige om mere, end man tror. Det sværeste er ikke at vælge, men at holde fast.',
    intro: 'Læs, hvad de er enige om, hvor de er uenige, og hvad ingen af dem kan svare på.',
    page: 'Implementering',
  },
};

/** Above the pages of a guide that are not in the numbered row. */
export const alongside = 'Metoder og ark';

/** "Potentiale 2 af 5". */
export const topicKicker = (collection: keyof typeof topics, number: number, of: number): string =>
  `${topics[collection].page} ${String(number)} af ${String(of)}`;
