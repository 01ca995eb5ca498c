/** The chooser's public face. */
export { answersTo, bandOf, fitOf, onScale, pullsOn, type Band, type Fit, type Pull } from './fit.ts';
export { matchFamily, matchModels, type FamilyMatch, type Matching, type ModelMatch } from './match.ts';
export {
  dontKnow,
  families,
  models,
  type Chooser,
  type Choices,
  type Family,
  type Model,
  type Option,
  type Question,
  type Rules,
  type Weights,
} from './model.ts';
export { fittingChoices, type ChooserProblem } from './problems.ts';
export { trialOf, type Effort, type Outcome, type Trial } from './trial.ts';
export { turnsIn, type Turn } from './turns.ts';
