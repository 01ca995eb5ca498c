/** The chooser's public face. */
export { answersTo, onScale, type Band } from './fit.ts';
export { matchFamily, matchModels, type FamilyMatch, type Matching } from './match.ts';
export { dontKnow, families, models, type Chooser, type Choices, type Family, type Model, type Question, type Rules } from './model.ts';
export { fittingChoices, type ChooserProblem } from './problems.ts';
export { trialOf, type Effort, type Outcome, type Trial } from './trial.ts';
export { turnsIn, type Turn } from './turns.ts';
