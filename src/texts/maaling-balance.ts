/** Sentences about balances: two poles, and no end that is the good one. */
import type { Tally } from '../domain/selvevaluering/index.ts';
import { besideScale, n } from './maaling-saetninger.ts';

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

const decimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** "3 ved hyppighed, 2 midt imellem, 7 ved mening, 1 ved ikke." */
export function balanceText(
  [first, middle, second]: readonly [number, number, number],
  poles: readonly [string, string],
  rest: Tally,
): string {
  const sides = `${n(first)} ved ${poles[0].toLowerCase()}, ${n(middle)} midt imellem, ${n(second)} ved ${poles[1].toLowerCase()}`;
  return `${sides}${besideScale(rest)}.`;
}

/** Where the wish lies from today, in steps of the middle. */
export function moveText(steps: number, poles: readonly [string, string]): string {
  if (steps === 0) return 'Midten af svarene er den samme i dag og i ønsket.';
  const size = Math.abs(steps);
  const said = size === 1 ? 'ét trin' : size === 0.5 ? 'et halvt trin' : `${decimal.format(size)} trin`;
  return `Ønsket ligger ${said} nærmere ${(steps > 0 ? poles[1] : poles[0]).toLowerCase()}.`;
}
