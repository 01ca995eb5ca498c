/** Asking for larger groups than the house does. Travels with its field. */
export const thresholdWords = {
  label: 'Mindste gruppe, der vises',
  hint: 'I kan hæve grænsen, men ikke sænke den under fem. Valget gælder, næste gang I viser resultatet.',
  open: 'Vis kun større grupper',
} as const;
