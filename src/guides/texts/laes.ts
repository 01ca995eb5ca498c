import type { topics } from './topics.ts';

/** What each guide tells, in one sentence, in the order they are listed. */
export const guideSentences: Readonly<Record<'elementer' | keyof typeof topics, string>> = {
  elementer: 'Ti forhold, der går igen i otte kommuner med gode resultater, og som jeres udvalg bør tage stilling til.',
  potentialer: 'Fem retninger at arbejde i, når udsatte borgere skal tættere på job eller uddannelse.',
  organisering: 'Hvordan ni kommuner samlede indsatsen om borgeren i én plan, og hvad hver måde krævede.',
  'flere-skal-med': 'Seks kerneelementer for borgere, der længe har fået kontanthjælp, og hvad resultaterne kan vise.',
  'samskabt-styring': 'Hvad borgere, medarbejdere og ledere siger, når medarbejderne er med fra problem til hverdag.',
  implementering: 'Hvad de fem rapporter er enige om, når noget nyt skal holde i hverdagen.',
};

/** Words of the page behind the door »Læs«. */
export const laes = {
  title: 'Vejledninger',
  description: 'Vejledninger til politikere, ledere og medarbejdere, veje for dem med kort tid, og det, I kan slå op undervejs.',
  lead: 'Vejledningerne fortæller, hvad fem rapporter fandt, og hvad de ikke kan svare på. Begynd med det spørgsmål, der fylder mest hos jer.',
  guides: 'Læs om et emne',
  pages: (count: number): string => (count === 1 ? 'Én side' : `${String(count)} sider`),
  paths: 'Har I kort tid?',
  lookUp: 'Slå op',
} as const;

/** What can be looked up while reading. */
export const lookUps: readonly { readonly name: string; readonly path: `/${string}`; readonly sentence: string }[] = [
  { name: 'Kommuner', path: '/kommuner/', sentence: 'Hvad hver kommune gjorde, i hvilken rapport og med hvilke forbehold.' },
  { name: 'Begreber', path: '/begreber/', sentence: 'Ordene fra rapporterne og regnestykkerne, forklaret kort.' },
  {
    name: 'Kilder',
    path: '/kilder/',
    sentence: 'De fem rapporter: hvem der blev spurgt, hvad I ikke kan konkludere, og hvor de modsiger sig selv.',
  },
];
