/** What moves the result most, and how it falls out when everything moves at once. Numbers arrive as text. */
import type { UncertainKey } from '../domain/index.ts';

/** The assumptions that can be moved. */
export const movableNames: Readonly<Record<UncertainKey, { readonly name: string; readonly unit: string }>> = {
  varighedFoer: { name: 'Tid på ydelsen i dag', unit: 'uger' },
  effektRealisering: { name: 'Del af forskellen, som er jeres', unit: '%' },
  tilgang: { name: 'Nye unge om året', unit: 'personer' },
  ydelsePrAar: { name: 'Ydelse pr. helårsperson', unit: 'kr. om året' },
  ugerEfter: { name: 'Tid på ydelsen for dem, der stopper undervejs', unit: 'uger' },
  aarsvaerk: { name: 'Ansatte i projektet', unit: 'årsværk' },
  udeblivelse: { name: 'Andel, der udebliver', unit: '%' },
  diskonteringsrente: { name: 'Kalkulationsrente', unit: '% om året' },
};

export const tornadoWords = {
  heading: 'Hvad betyder mest?',
  sentence: (name: string, from: string, to: string) =>
    `»${name}« betyder mest. Nutidsværdien ligger mellem ${from} og ${to} alt efter, hvilket bud der holder.`,
  negative: (names: string) => `Alene kan det her give underskud: ${names}.`,
  caption: 'Nutidsværdien, når én forudsætning flyttes ad gangen',
  note: (prices: string) => `Hele kroner i ${prices}. De andre forudsætninger står stille.`,
  columns: { name: 'Forudsætning', range: 'Fra lavt til højt bud', low: 'Ved lavt bud', high: 'Ved højt bud', picture: 'Udslag' },
  edit: 'Ret de lave og de høje bud',
  editIntro: 'Budene er vores skøn og følger jeres egne tal. Ved I mere, så skriv det.',
  low: 'Lavt bud',
  high: 'Højt bud',
  own: (value: string) => `Jeres tal: ${value}`,
  left: 'Forudsætninger, der er en kurve eller en række tal, kan ikke flyttes sådan og er udeladt.',
  zero: 'Den stiplede linje er nul. Den hele linje er jeres resultat.',
} as const;

/** Before and while it is calculated; what comes out is told in spread.ts. */
export const simulationWords = {
  heading: 'Når alt flytter sig på én gang',
  intro: (runs: string) =>
    `Vi kan regne sagen igennem ${runs} gange. Hver gang trækkes alle forudsætninger et sted mellem det lave og det høje bud, oftest tæt på jeres eget tal.`,
  start: (runs: string) => `Regn ${runs} gange`,
  again: 'Regn igen',
  cancel: 'Afbryd',
  running: 'Regner',
  cancelled: 'Beregningen er afbrudt.',
  failed: 'Beregningen gik i stå. Resten af siden virker stadig.',
  stale: 'Tallene er ændret siden. Regn igen for at se et nyt svar.',
  independent:
    'Forudsætningerne trækkes hver for sig. I virkeligheden følges de ofte ad, for eksempel tilgang og varighed. Så er der længere mellem det bedste og det værste, end vi viser.',
  rate: 'Kalkulationsrenten trækkes ikke. Den er et valg og ikke en usikkerhed.',
} as const;
