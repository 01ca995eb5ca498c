/** Asking for larger groups than the questionnaire does. Travels with its field. */
import { inWords } from '../../base/words/counting.ts';

export const thresholdWords = {
  label: 'Mindste gruppe, der vises',
  hint: (least: number) => `I kan hæve grænsen, men ikke sænke den under ${inWords(least)}. Valget gælder, næste gang I viser resultatet.`,
  open: 'Vis kun større grupper',
} as const;
