/** What the result says in words. Each sentence is made from the same numbers as its table. */
import { formatNumber } from '@/base/format/danish';
import type { EffektResult, OfferResult } from '@/calculators/effektoekonomi/domain';
import { robustnessText, trapText, verdictText } from '@/calculators/effektoekonomi/texts/findings';

/** Closer than this part of the value is equal: the rounding of the numbers. */
const equal = 1e-9;

/** The offers with the most effect for the money: none when nothing gives effect, several when they are equal. */
export function best({ tilbud }: EffektResult): readonly OfferResult[] {
  const most = tilbud[0]?.effektPr1000kr ?? 0;
  return most <= 0 ? [] : tilbud.filter(({ effektPr1000kr }) => most - effektPr1000kr <= equal * most);
}

export const verdictOf = (result: EffektResult): string =>
  verdictText(
    best(result).map(({ navn }) => navn),
    formatNumber(result.tilbud[0]?.effektPr1000kr ?? 0, 2),
  );

/** The sentence about the trap, when the winner is not the offer that does most. */
export function trapOf(result: EffektResult): string | undefined {
  const [winner] = best(result);
  const strongest = result.tilbud.reduce<OfferResult | undefined>(
    (top, offer) => (top && top.effektindeks >= offer.effektindeks ? top : offer),
    undefined,
  );
  if (!winner || !strongest || winner.effektindeks >= strongest.effektindeks) return undefined;
  const isLowest = result.tilbud.every(({ effektindeks }) => effektindeks >= winner.effektindeks);
  const points = { winner: formatNumber(winner.effektindeks, 1), strongest: formatNumber(strongest.effektindeks, 1) };
  return trapText(winner.navn, isLowest, strongest.navn, points);
}

export interface Robust {
  readonly rows: readonly { readonly navn: string; readonly wins: number; readonly share: number }[];
  readonly all: number;
  /** Absent when no offer gives effect with any weights. */
  readonly sentence: string | undefined;
}

/** How often each offer is best, the most often first: table, bars and sentence. */
export function robust({ robusthed: { antalVaegte, andelBedst } }: EffektResult): Robust {
  const rows = Object.entries(andelBedst)
    .map(([navn, share]) => ({ navn, share, wins: Math.round(share * antalVaegte) }))
    .sort((a, b) => b.wins - a.wins);
  const [top] = rows;
  const sentence = top && top.wins > 0 ? robustnessText(top.navn, formatNumber(top.wins), formatNumber(antalVaegte)) : undefined;
  return { rows, all: antalVaegte, sentence };
}
