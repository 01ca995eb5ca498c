/** Finds every problem in a comparison of offers. */
import { checkList, checkNumber, checkWhole, isAnyNumber, isPositive, isShare } from '../../../base/checks.ts';
import { mostMeasures, type EffektDraft, type EffektProblem, type OfferDraft } from './model.ts';

/** Everything that is missing or impossible. None: the offers can be compared. */
export function effektProblems(draft: EffektDraft): readonly EffektProblem[] {
  const measures = Object.keys(draft.vaegte ?? {});
  return [
    ...checkList('tilbud', draft.tilbud, (field, offer) => offerProblems(field, offer, measures, draft)),
    ...nameProblems(draft.tilbud ?? []),
    ...weightProblems(measures, draft.vaegte),
    ...measures.flatMap((measure) => scaleProblems(measure, draft.skala?.[measure])),
  ];
}

function offerProblems(field: string, offer: OfferDraft, measures: readonly string[], { skala }: EffektDraft): readonly EffektProblem[] {
  return [
    ...(offer.navn ? [] : [{ code: 'missing', field: `${field}.navn` } as const]),
    ...checkNumber(`${field}.deltagere`, offer.deltagere, isPositive),
    ...checkNumber(`${field}.omkostning`, offer.omkostning, isPositive),
    ...measures.flatMap((measure) => measureProblems(`${field}.${measure}`, offer[measure], skala?.[measure])),
  ];
}

function measureProblems(field: string, value: number | string | undefined, scale: readonly [number, number] | undefined) {
  return checkNumber<EffektProblem>(field, typeof value === 'string' ? NaN : value, (path, number) => {
    const [nought, hundred] = scale ?? [number, number];
    const inside = number >= Math.min(nought, hundred) && number <= Math.max(nought, hundred);
    return inside ? [] : [{ code: 'outside-scale', field: path, value: number, nought, hundred }];
  });
}

const nameProblems = (offers: readonly OfferDraft[]): readonly EffektProblem[] =>
  offers.flatMap(({ navn }, index) =>
    navn && offers.findIndex((offer) => offer.navn === navn) < index
      ? [{ code: 'name-taken', field: `tilbud[${index}].navn`, name: navn }]
      : [],
  );

function weightProblems(measures: readonly string[], weights: EffektDraft['vaegte']): readonly EffektProblem[] {
  if (!weights || measures.length === 0) return [{ code: 'missing', field: 'vaegte' }];
  const tooMany = measures.length > mostMeasures;
  return [
    ...measures.flatMap((measure) => checkNumber(`vaegte.${measure}`, weights[measure], isShare)),
    ...checkWhole('vaegte', Object.values(weights)),
    ...(tooMany ? [{ code: 'too-many-measures', field: 'vaegte', count: measures.length, limit: mostMeasures } as const] : []),
  ];
}

function scaleProblems(measure: string, scale: readonly [number, number] | undefined): readonly EffektProblem[] {
  const field = `skala.${measure}`;
  const ends = [checkNumber(`${field}[0]`, scale?.[0], isAnyNumber), checkNumber(`${field}[1]`, scale?.[1], isAnyNumber)].flat();
  return ends.length > 0 || scale?.[0] !== scale?.[1] ? ends : [{ code: 'scale-without-length', field }];
}
