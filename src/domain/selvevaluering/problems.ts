import { unlessProblems, type Result } from '../result.ts';
import type { Assessment, Instrument } from './model.ts';

/** Why a saved assessment does not fit an instrument. The Danish sentences stand in src/texts/selvevaluering-fund.ts. */
export type AssessmentProblem =
  /** Answers to another questionnaire. */
  | { readonly code: 'other-instrument'; readonly instrument: string }
  /** Answers to another edition of the questionnaire, so the wording may differ. */
  | { readonly code: 'other-version'; readonly version: number; readonly known: number }
  /** An answer to an item that the questionnaire does not have. */
  | { readonly code: 'unknown-item'; readonly item: string };

function unknownItems(instrument: Instrument, assessment: Assessment): readonly AssessmentProblem[] {
  const known = new Set(instrument.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.keys(assessment.answers).flatMap((item) => (known.has(item) ? [] : [{ code: 'unknown-item', item }]));
}

/** The assessment itself when it answers exactly this edition of this instrument, otherwise every reason it does not. */
export function fitting(instrument: Instrument, assessment: Assessment): Result<Assessment, AssessmentProblem> {
  if (assessment.instrument !== instrument.id)
    return unlessProblems<Assessment, AssessmentProblem>(
      [{ code: 'other-instrument', instrument: assessment.instrument }],
      () => assessment,
    );
  const problems = [...unknownItems(instrument, assessment)];
  if (assessment.version !== instrument.version)
    problems.unshift({ code: 'other-version', version: assessment.version, known: instrument.version });
  return unlessProblems(problems, () => assessment);
}
