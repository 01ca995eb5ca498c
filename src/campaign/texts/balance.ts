/** Sentences about balances: two poles, and no end that is the good one. */
import { onScale, type Tally } from '../../assessment/domain/index.ts';
import { stepsText } from './differences.ts';
import { besideScale, n } from './sentences.ts';
import { quoted } from '../../base/words/wording.ts';

/** How the dots on a balance are read. */
export const placesWords = {
  key: 'Prikkernes størrelse',
  sizes: [
    { share: 1, name: 'alle i gruppen' },
    { share: 0.5, name: 'halvdelen' },
    { share: 0.1, name: 'hver tiende' },
  ],
  hint: 'Prikkens areal viser, hvor stor en del af gruppens svar der ligger på stedet. Alle prikker har samme mål. Over prikken står antallet.',
  open: 'Fyldte prikker er det, I gør nu. Åbne prikker er det, I ønsker.',
} as const;

/** "3 ved »hyppighed«, 2 midt imellem og 7 ved »mening«. Dertil kommer 1 »ved ikke«." */
export function balanceText(
  [first, middle, second]: readonly [number, number, number],
  poles: readonly [string, string],
  tally: Tally,
): string {
  const sides = `${n(first)} ved ${quoted(poles[0])}, ${n(middle)} midt imellem og ${n(second)} ved ${quoted(poles[1])}`;
  return `${onScale(tally) > 0 ? sides : 'Ingen valgte et sted mellem polerne'}.${besideScale(tally)}`;
}

/** Where the wish lies from today, in steps of the middle. */
export function moveText(steps: number, poles: readonly [string, string]): string {
  if (steps === 0) return 'Midten af svarene er den samme nu og i ønsket.';
  return `Midten af ønskerne ligger ${stepsText(Math.abs(steps))} nærmere ${quoted(steps > 0 ? poles[1] : poles[0])} end midten nu.`;
}
