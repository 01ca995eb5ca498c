import { unlessProblems, type Result } from '../../../base/result.ts';
import { dontKnow, type Chooser, type Choices } from './model.ts';

/** Why answers cannot be used. The Danish sentences stand in src/organisation/texts/modelvalg-findings.ts. */
export type ChooserProblem =
  /** Answers to another edition of the questions, so the wording may differ. */
  | { readonly code: 'other-version'; readonly version: number; readonly known: number }
  /** An answer to a question that is not asked. */
  | { readonly code: 'unknown-question'; readonly question: string }
  /** An answer that the question does not offer. */
  | { readonly code: 'unknown-option'; readonly question: string; readonly option: string }
  /** Too little to go by. "Ved ikke" is not counted. */
  | { readonly code: 'too-few-answers'; readonly answered: number; readonly needed: number };

/** What is wrong with single answers; none when each belongs to its question. */
export function unknownChoices({ questions }: Chooser, choices: Choices): readonly ChooserProblem[] {
  return Object.entries(choices).flatMap(([question, option]): readonly ChooserProblem[] => {
    if (option === undefined) return [];
    const asked = questions.find(({ id }) => id === question);
    if (!asked) return [{ code: 'unknown-question', question }];
    const offered = option === dontKnow || asked.options.some(({ id }) => id === option);
    return offered ? [] : [{ code: 'unknown-option', question, option }];
  });
}

/** The answers of a saved file when they belong to exactly this edition of the questions, otherwise every reason they do not. */
export function fittingChoices(
  chooser: Chooser,
  saved: { readonly version: number; readonly choices: Choices },
): Result<Choices, ChooserProblem> {
  const { version, choices } = saved;
  const other: readonly ChooserProblem[] = version === chooser.version ? [] : [{ code: 'other-version', version, known: chooser.version }];
  return unlessProblems([...other, ...unknownChoices(chooser, choices)], () => choices);
}
