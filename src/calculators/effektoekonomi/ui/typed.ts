/** What stands in the form: text exactly as typed, so that half-typed and impossible input survives. */
import { formatNumber, parseDanishNumber } from '@/base/format/danish';
import type { EffektDraft, OfferDraft } from '@/calculators/effektoekonomi/domain';
import { percentText, shareFrom } from '@/base/format/percent';
import { measures, type Measure } from '@/calculators/effektoekonomi/texts/words';

/** The most offers the page has room for. */
export const mostOffers = 8;

export interface TypedOffer {
  /** Tells the offer apart while others come and go. */
  readonly id: number;
  navn: string;
  deltagere: string;
  omkostning: string;
  values: Record<Measure, string>;
}

export interface TypedMeasure {
  weight: string;
  nought: string;
  hundred: string;
}

export interface Typed {
  offers: TypedOffer[];
  measures: Record<Measure, TypedMeasure>;
}

const forEach = <Value>(make: (measure: Measure) => Value): Record<Measure, Value> =>
  Object.fromEntries(measures.map((measure) => [measure, make(measure)])) as Record<Measure, Value>;

export const emptyOffer = (id: number): TypedOffer => ({ id, navn: '', deltagere: '', omkostning: '', values: forEach(() => '') });

/** A comparison with a hole wherever the text is not a number. */
export function draftFrom(typed: Typed): EffektDraft {
  const ends = ({ nought, hundred }: TypedMeasure): readonly [number, number] | undefined => {
    const [low, high] = [parseDanishNumber(nought), parseDanishNumber(hundred)];
    return low === undefined || high === undefined ? undefined : [low, high];
  };
  return {
    tilbud: typed.offers.map(offerDraft),
    vaegte: forEach((measure) => shareFrom(typed.measures[measure].weight)),
    skala: forEach((measure) => ends(typed.measures[measure])),
  };
}

const offerDraft = ({ navn, deltagere, omkostning, values }: TypedOffer): OfferDraft => ({
  navn: navn.trim(),
  deltagere: parseDanishNumber(deltagere),
  omkostning: parseDanishNumber(omkostning),
  ...forEach((measure) => parseDanishNumber(values[measure])),
});

const text = (value: number | string | undefined): string => (typeof value === 'number' ? formatNumber(value, 20) : '');
const known: ReadonlySet<string> = new Set(['navn', 'deltagere', 'omkostning', ...measures]);

/** The form for a comparison; undefined when the form has no place for it: other measures, or more offers than there is room for. */
export function typedFrom({ tilbud = [], vaegte = {}, skala = {} }: EffektDraft): Typed | undefined {
  const strange = [...Object.keys(vaegte), ...Object.keys(skala), ...tilbud.flatMap((offer) => Object.keys(offer))].some(
    (key) => !known.has(key),
  );
  if (strange || tilbud.length === 0 || tilbud.length > mostOffers) return undefined;
  return {
    offers: tilbud.map((offer, id) => ({
      id,
      navn: offer.navn ?? '',
      deltagere: text(offer.deltagere),
      omkostning: text(offer.omkostning),
      values: forEach((measure) => text(offer[measure])),
    })),
    measures: forEach((measure) => {
      const weight = vaegte[measure];
      return {
        weight: weight === undefined ? '' : percentText(weight),
        nought: text(skala[measure]?.[0]),
        hundred: text(skala[measure]?.[1]),
      };
    }),
  };
}
