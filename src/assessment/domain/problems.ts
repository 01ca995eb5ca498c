import { unlessProblems, type Result } from '../../base/result.ts';
import type { Assessment, Instrument } from './model.ts';
import { checkRegister, type RegisterProblem } from './registers.ts';
import { allItems, isOnScale, scaleOf } from './scale.ts';

/** Why a saved assessment does not fit an instrument. The Danish sentences stand in src/assessment/texts/findings.ts. */
export type AssessmentProblem =
  /** Answers to another questionnaire. */
  | { readonly code: 'other-instrument'; readonly instrument: string }
  /** Answers to another edition of the questionnaire, so the wording may differ. */
  | { readonly code: 'other-version'; readonly version: number; readonly known: number }
  /** The questionnaire does not ask this role. */
  | { readonly code: 'other-role'; readonly role: string }
  /** An answer to an item that the questionnaire does not have. */
  | { readonly code: 'unknown-item'; readonly item: string }
  /** A figure for a register that the questionnaire does not have. */
  | { readonly code: 'unknown-register'; readonly id: string }
  | RegisterProblem
  /** A step that the item's scale does not have, or "ikke relevant" where it is not offered. */
  | { readonly code: 'off-scale'; readonly item: string };

function wrongAnswers(instrument: Instrument, assessment: Assessment): readonly AssessmentProblem[] {
  const known = new Map(allItems(instrument).map((item) => [item.id, item]));
  return Object.entries(assessment.answers).flatMap(([id, answer]): readonly AssessmentProblem[] => {
    const item = known.get(id);
    if (item === undefined) return [{ code: 'unknown-item', item: id }];
    return isOnScale(item, scaleOf(instrument, item), answer?.state) ? [] : [{ code: 'off-scale', item: id }];
  });
}

function wrongFigures({ registers }: Instrument, assessment: Assessment): readonly AssessmentProblem[] {
  return Object.entries(assessment.registers ?? {}).flatMap(([id, own]): readonly AssessmentProblem[] => {
    const register = registers.find((each) => each.id === id);
    if (register === undefined) return [{ code: 'unknown-register', id }];
    const checked = checkRegister(register, own);
    return checked.ok ? [] : checked.problems;
  });
}

/** The assessment itself when it answers exactly this edition of this instrument, otherwise every reason it does not. */
export function fitting(instrument: Instrument, assessment: Assessment): Result<Assessment, AssessmentProblem> {
  if (assessment.instrument !== instrument.id)
    return unlessProblems<Assessment, AssessmentProblem>(
      [{ code: 'other-instrument', instrument: assessment.instrument }],
      () => assessment,
    );
  const problems = [...wrongAnswers(instrument, assessment), ...wrongFigures(instrument, assessment)];
  if (!instrument.roles.includes(assessment.role)) problems.unshift({ code: 'other-role', role: assessment.role });
  if (assessment.version !== instrument.version)
    problems.unshift({ code: 'other-version', version: assessment.version, known: instrument.version });
  return unlessProblems(problems, () => assessment);
}
