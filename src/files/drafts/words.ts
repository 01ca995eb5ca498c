/** What is said of a draft. */
export const draftWords = {
  restored: 'Hentet fra før.',
  startOver: 'Begynd forfra',
  startedOver: 'I er begyndt forfra, og kladden er slettet.',
  undo: 'Fortryd',
  aside: 'Der lå en kladde i fanen, som siden ikke kan læse. Den er ikke rørt.',
  toMyData: 'Se, hvad browseren har',
  full: 'Browseren har ikke plads til kladden. Gem som fil, før I lukker eller genindlæser siden.',
} as const;
