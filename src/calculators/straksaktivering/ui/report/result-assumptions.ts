/** Which documented assumption lies behind each scenario and each range. Ids below content/forudsaetninger/straksaktivering. */
import type { ScenarioRules, UncertainKey } from '@/calculators/straksaktivering/domain';

/** Each rule of a scenario and the file with its size and reason. */
export const scenarioSources = {
  forsigtig: {
    // The same careful half as where nobody knows what would have happened anyway.
    effektHoejst: 'forsigtig-effekt',
    tilgangFaktor: 'scenarie/forsigtig/tilgang',
    udgiftFaktor: 'scenarie/forsigtig/udgift',
    foersteAarFaktor: 'scenarie/forsigtig/indfasning-foerste',
  },
  optimistisk: {
    tilgangFaktor: 'scenarie/optimistisk/tilgang',
    foersteAarMindst: 'scenarie/optimistisk/indfasning-foerste',
  },
} as const satisfies Record<string, Partial<Record<keyof ScenarioRules, string>>>;

/** Each assumption that can be moved and the file with its range. */
export const rangeSources: Readonly<Record<UncertainKey, string>> = {
  varighedFoer: 'usikkerhed/varighed-foer',
  effektRealisering: 'usikkerhed/effekt-realisering',
  tilgang: 'usikkerhed/tilgang',
  ydelsePrAar: 'usikkerhed/ydelse-pr-aar',
  ugerEfter: 'usikkerhed/uger-efter',
  aarsvaerk: 'usikkerhed/aarsvaerk',
  udeblivelse: 'usikkerhed/udeblivelse',
  diskonteringsrente: 'usikkerhed/diskonteringsrente',
};

/** Every file behind a scenario or a range. */
export const resultAssumptions: readonly string[] = [
  ...new Set([...Object.values(scenarioSources).flatMap((rules): string[] => Object.values(rules)), ...Object.values(rangeSources)]),
];
