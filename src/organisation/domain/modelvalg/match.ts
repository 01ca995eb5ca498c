import { unlessProblems, type Result } from '../../../base/result.ts';
import { answersTo, bandOf, fitOf, isHigher, isWithin, pullsOn, type Band, type Fit, type Pull } from './fit.ts';
import { families, type Chooser, type Choices, type Family, type Model } from './model.ts';
import { unknownChoices, type ChooserProblem } from './problems.ts';

/** One model with its fit and every answer behind it. Fit and band are absent when no answer says anything about it. */
export interface ModelMatch {
  readonly model: Model;
  readonly fit: Fit | undefined;
  readonly band: Band | undefined;
  readonly pulls: readonly Pull[];
}

/** One family: all its models in their own order, never ranked, and those that fit best. */
export interface FamilyMatch {
  readonly models: readonly ModelMatch[];
  /** The best and everyone within the margin of it: equally good. */
  readonly leaders: readonly Model[];
  /** Those with the very highest fit. */
  readonly highest: readonly Model[];
}

/** Both families, and how many questions were answered with an option. */
export interface Matching extends Readonly<Record<Family, FamilyMatch>> {
  readonly answered: number;
}

function leading(models: readonly ModelMatch[], margin: number): readonly Model[] {
  const fits = models.flatMap(({ model, fit }) => (fit ? [{ model, fit }] : []));
  const best = fits.reduce<Fit | undefined>((highest, { fit }) => (highest && !isHigher(fit, highest) ? highest : fit), undefined);
  return best ? fits.filter(({ fit }) => isWithin(margin, best, fit)).map(({ model }) => model) : [];
}

/** How well the models of one family fit, from as many or few answers as there are. */
export function matchFamily(chooser: Chooser, choices: Choices, family: Family): FamilyMatch {
  const models = families[family].map((model): ModelMatch => {
    const pulls = pullsOn(model, chooser, choices);
    const fit = fitOf(pulls);
    return { model, fit, band: fit && bandOf(fit, chooser.rules), pulls };
  });
  return { models, leaders: leading(models, chooser.rules.tieMargin), highest: leading(models, 0) };
}

/** How well all seven models fit the answers, or every reason that cannot be said. */
export function matchModels(chooser: Chooser, choices: Choices): Result<Matching, ChooserProblem> {
  const answered = answersTo(chooser, choices).length;
  const needed = chooser.rules.leastAnswers;
  const few: readonly ChooserProblem[] = answered < needed ? [{ code: 'too-few-answers', answered, needed }] : [];
  return unlessProblems([...unknownChoices(chooser, choices), ...few], () => ({
    answered,
    organisation: matchFamily(chooser, choices, 'organisation'),
    caseworker: matchFamily(chooser, choices, 'caseworker'),
  }));
}
