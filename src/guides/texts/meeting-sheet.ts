/** Words of the sheet a chair takes along to the meeting. */
export const sheetTexts = {
  title: 'Mødeark',
  description: 'Spørgsmålene fra de ti elementer på et ark til udvalgsmødet med plads til svar, aftaler og dato.',
  lead: 'Vælg det, I vil tale om, og udskriv. Så har I spørgsmålene på papir med linjer til svarene.',
  pick: 'Hvilke elementer vil I tale om?',
  pickHint:
    'Hvert valgt element får sin egen side. Vælger I ingen, kommer alle spørgsmål med, tæt og uden linjer. Udskriv med browserens egen knap.',
  committee: 'Udvalg',
  date: 'Dato',
  filled: 'I kan skrive her eller på papiret. Intet bliver gemt.',
  kicker: (number: number): string => `Element ${String(number)}`,
  answers: 'Gode svar og første skridt:',
  agreed: 'Det aftalte vi',
  who: 'Hvem følger op',
  when: 'Hvornår',
} as const;
