/** What a plan still needs: the bare reason beside the field, and above the plan one sentence that names the item. */
import type { PlanField, PlanProblem } from '../domain/index.ts';
import { inWords } from '../../base/words/counting.ts';
import { listed } from '../../base/words/listed.ts';
import { planFields } from './plan.ts';
import { sentenceOf, type Sentences } from '../../base/words/sentences.ts';

const missing: Readonly<Record<PlanField, string>> = {
  reason: 'Skriv, hvorfor I valgte det.',
  action: 'Skriv, hvad I vil gøre.',
  ownerRole: 'Skriv, hvilken rolle der har ansvaret.',
  firstStep: 'Skriv, hvad det første skridt er.',
  sign: 'Skriv, hvordan I kan se, at det virker.',
  deadline: 'Vælg en dag, eller skriv, hvorfor der ingen er.',
};

const besideField: Sentences<PlanProblem> = {
  'too-many-priorities': ({ chosen, most }) => `I har valgt ${inWords(chosen)}. Vælg højst ${inWords(most)}, så der er kræfter til dem.`,
  'same-item-twice': ({ item }) => `${item} er valgt to gange. Saml det i én indsats.`,
  'plan-field-missing': ({ field }) => missing[field],
  'plan-field-too-long': ({ most }) => `Teksten er for lang. Der er plads til ${String(most)} tegn.`,
  'plan-date-impossible': () => 'Datoen findes ikke i kalenderen.',
};

const missingIn = (item: string, fields: readonly PlanField[]): string =>
  `Under ${item} mangler svar på ${listed(fields.map((field) => `»${planFields[field].label}«`))}.`;

const aboveThePlan: Sentences<PlanProblem> = {
  ...besideField,
  'plan-field-missing': ({ item, field }) => missingIn(item, [field]),
  'plan-field-too-long': ({ item, field, most }) =>
    `Under ${item} er svaret på »${planFields[field].label}« for langt. Der er plads til ${String(most)} tegn.`,
  'plan-date-impossible': ({ item }) => `Under ${item} findes datoen ikke i kalenderen.`,
};

/** Why a field is not whole, said beside it. */
export const planFieldText = (problem: PlanProblem): string => sentenceOf(besideField, problem);

/** Everything a plan still needs, item by item: what is missing under one item is one sentence. */
export function planProblemTexts(problems: readonly PlanProblem[]): readonly string[] {
  const gaps = problems.flatMap((problem) => (problem.code === 'plan-field-missing' ? [problem] : []));
  return problems.flatMap((problem) => {
    if (problem.code !== 'plan-field-missing') return [sentenceOf(aboveThePlan, problem)];
    const here = gaps.filter(({ item }) => item === problem.item);
    return here[0] === problem
      ? [
          missingIn(
            problem.item,
            here.map(({ field }) => field),
          ),
        ]
      : [];
  });
}
