/** Every field of the comparison: offers that come and go, and for each measure its weight and the ends of its scale. */
import { together, type Fields } from '../../../forms/fields.ts';
import { measures, measureTexts, words, type Measure } from './words.ts';

/** The most offers the page has room for. */
export const mostOffers = 8;

const own = (measure: Measure): Fields => ({
  [`tilbud.#.${measure}`]: { kind: 'number', label: measureTexts[measure].label, unit: measureTexts[measure].unit },
});

function common(measure: Measure): Fields {
  const { label, unit } = measureTexts[measure];
  const field = (what: string, of: string) => ({ kind: 'number', label: what, name: `${label}, ${what.toLowerCase()}`, unit: of }) as const;
  return {
    [`vaegte.${measure}`]: field(words.weight, '%'),
    [`skala.${measure}.0`]: field(words.nought, unit),
    [`skala.${measure}.1`]: { ...field(words.hundred, unit), also: [`skala.${measure}`] },
  };
}

/** The form, in the order problems are told. Limits are the domain's own. */
export const effektFormFields: Fields = {
  'tilbud.#': { kind: 'rows', label: words.offers, row: words.offer, most: mostOffers, fewest: 2 },
  'tilbud.#.navn': { kind: 'text', label: words.name },
  'tilbud.#.deltagere': { kind: 'number', label: words.participants, unit: words.participantsUnit },
  'tilbud.#.omkostning': { kind: 'number', label: words.cost, unit: words.costUnit },
  ...together(measures.map(own)),
  ...together(measures.map(common)),
  vaegte: { kind: 'place', label: words.sum },
};
