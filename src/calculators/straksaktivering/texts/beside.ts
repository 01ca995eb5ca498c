/** What the money does not tell: questions to ask before deciding. They have no numbers on purpose. */
export const besideQuestions = {
  udeblevne: {
    question: 'Hvor blev de af?',
    why: 'Regnestykket ser kun, at de ikke får ydelse. Spørg dem, der blev væk: Er de i arbejde, i uddannelse, hjemme hos familien eller uden indtægt?',
  },
  sanktioner: {
    question: 'Hvor mange får sanktioner, og hvem?',
    why: 'Et krav om at møde fra første dag rammer også dem, der ikke kan. Aftal på forhånd, hvem der ser efter det.',
  },
  borgerne: {
    question: 'Hvad siger de unge selv om forløbet?',
    why: 'Spørg både dem, der gennemførte, og dem, der stoppede. Svarene viser, om indsatsen hjælper eller kun afskrækker.',
  },
  andre: {
    question: 'Hvem mærker det ellers?',
    why: 'Tænk på familier, socialforvaltningen, uddannelserne og de virksomheder, der tager imod.',
  },
  imens: {
    question: 'Hvad gør I ikke, mens I gør det her?',
    why: 'De samme medarbejdere kunne have brugt tiden på andre. Skriv, hvad der må vente.',
  },
} as const;

export type BesideQuestion = keyof typeof besideQuestions;

export const besideWords = {
  heading: 'Det, pengene ikke fortæller',
  intro: 'Spørgsmålene har ingen tal. Svarene hører med, når udvalget skal beslutte. De kommer med i filen og på udskriften.',
  label: (question: string) => `Jeres svar: ${question}`,
  none: 'Ikke besvaret endnu.',
} as const;
