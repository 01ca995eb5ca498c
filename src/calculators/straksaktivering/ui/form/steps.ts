/** The six steps of the calculation, and which places of the form belong to which. */
import type { Calculator } from './calculator.svelte';
import type { ExpertReader } from './expert-kit';
import type { ExpertKey } from '../expert/texts';
import type { ProblemKey } from './problems';

/** In the order a case is told. The last is the result. */
export const steps = ['hvem', 'idag', 'goer', 'alligevel', 'regler', 'resultat'] as const;
export type StepId = (typeof steps)[number];

/** A step's address on the page: "trin-2". */
export const stepAnchor = (step: StepId): string => `trin-${String(steps.indexOf(step) + 1)}`;

const fields: Readonly<Record<Exclude<StepId, 'resultat' | 'regler'>, readonly ProblemKey[]>> = {
  hvem: ['tilgang'],
  idag: ['ugerFoer', 'form', 'tabel-foer'],
  goer: [
    'udebliverAndel',
    'udebliverUger',
    'stopperAndel',
    'stopperUger',
    'gennemfoererAndel',
    'gennemfoererUger',
    'grupper',
    'ugerEfter',
    'tabel-efter',
    'aktiveringsUger',
    'aarsvaerk',
    'loenPrAarsvaerk',
    'oevrigDrift',
    'etablering',
  ],
  alligevel: ['alligevel', 'nIndsats', 'afgangIndsats', 'nKontrol', 'afgangKontrol', 'effektRealisering', 'laekage'],
};

/** The step a place belongs to. What has no field of its own is told at the first step. */
export function stepOf(key: ProblemKey, kit?: ExpertReader): StepId {
  if (key === 'andet') return 'hvem';
  const found = steps.find((step) => step in fields && fields[step as keyof typeof fields].includes(key));
  return found ?? kit?.stepOf(key as ExpertKey) ?? 'regler';
}

/** How far a step is. The example's own assumption about what would have happened anyway is never the municipality's answer. */
export type StepState = 'done' | 'missing' | 'example' | 'ready' | 'waiting';

export function stepState(calculator: Calculator, step: StepId): StepState {
  if (step === 'resultat') return calculator.result ? 'ready' : 'waiting';
  if ([...calculator.problems.keys()].some((key) => stepOf(key, calculator.kit) === step)) return 'missing';
  return step === 'alligevel' && calculator.borrowedAnswer ? 'example' : 'done';
}
