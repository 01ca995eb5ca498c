import { wordsPerMinute } from '../domain/reading.ts';

/** Words of the paths for politicians, leaders and economists. */
export const pathTexts = {
  minutes: (minutes: number) => `${String(minutes)} minutter`,
  /** Inside the dot on the road. */
  short: 'min.',
  from: 'Fra',
  soFar: (reading: string) => `Læsning indtil her: ${reading}. Resten er til at gøre det og til at tænke efter.`,
  takeaway: 'Det tager I med',
  terms: 'Ord, der er gode at kende',
  others: 'Andre veje',
  shortTime: 'Har I kort tid?',
  time: 'Hvordan tiden er regnet',
  estimate: `Læsetiden er vores skøn. Vi tæller ordene på siderne og regner med ${String(wordsPerMinute)} i minuttet; tabeller er ikke talt med. Vejen fortsætter fra stop til stop. Har I en time, begynder I også med de første fem minutter.`,
} as const;

/** Where a stop begins on the page. */
export const stopAnchor = (minutes: number): string => `minutter-${String(minutes)}`;
