/** The six steps of the calculation, and which places of the form belong to which. */
import { fieldAt } from '@/forms/fields';
import type { Calculator } from './calculator.svelte';
import { stepFields } from './fields';

/** In the order a case is told. The last is the result. */
export const steps = ['hvem', 'idag', 'goer', 'alligevel', 'regler', 'resultat'] as const;
export type StepId = (typeof steps)[number];

/** A step's address on the page: "trin-2". */
export const stepAnchor = (step: StepId): string => `trin-${String(steps.indexOf(step) + 1)}`;

/** The step a place belongs to. What has no field of its own is told at the first step. */
export const stepOf = (key: string): StepId =>
  steps.find((step) => step !== 'resultat' && fieldAt(stepFields[step], key.replaceAll('-', '.')) !== undefined) ?? 'regler';

/** How far a step is. The example's own assumption about what would have happened anyway is never the municipality's answer. */
export type StepState = 'done' | 'missing' | 'example' | 'ready' | 'waiting';

export function stepState(calculator: Calculator, step: StepId): StepState {
  if (step === 'resultat') return calculator.form.result ? 'ready' : 'waiting';
  if ([...calculator.form.problems.keys()].some((key) => stepOf(key) === step)) return 'missing';
  return step === 'alligevel' && calculator.borrowedAnswer ? 'example' : 'done';
}
