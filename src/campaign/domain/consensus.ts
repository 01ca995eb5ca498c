/** An answer that people have agreed on. It stands beside the distribution, never instead of it, and it says why. */
import { unlessProblems, type Result } from '../../base/result.ts';
import { allItems, isOnScale, scaleOf, type AnswerState, type Instrument } from '../../assessment/domain/index.ts';

/** One agreed answer. */
export interface Agreement {
  readonly item: string;
  readonly state: AnswerState;
  /** What settled it; required, for an agreed answer without a reason cannot be tried again. */
  readonly reason: string;
  /** ISO date of the talk. */
  readonly date: string;
}

/** Why an agreed answer cannot stand. */
export type AgreementProblem =
  | { readonly code: 'agreement-unknown-item'; readonly item: string }
  | { readonly code: 'agreement-off-scale'; readonly item: string }
  | { readonly code: 'agreement-without-reason'; readonly item: string }
  | { readonly code: 'agreement-twice'; readonly item: string };

function problemsOf(instrument: Instrument, { item: id, state, reason }: Agreement): readonly AgreementProblem[] {
  const item = allItems(instrument).find((each) => each.id === id);
  if (!item) return [{ code: 'agreement-unknown-item', item: id }];
  const problems: AgreementProblem[] = [];
  if (!isOnScale(item, scaleOf(instrument, item), state)) problems.push({ code: 'agreement-off-scale', item: id });
  if (reason.trim() === '') problems.push({ code: 'agreement-without-reason', item: id });
  return problems;
}

/** The agreements themselves when each can stand, otherwise every reason they cannot. */
export function checkAgreements(instrument: Instrument, agreements: readonly Agreement[]): Result<readonly Agreement[], AgreementProblem> {
  const items = agreements.map(({ item }) => item);
  const twice = items.filter((item, at) => items.indexOf(item) < at);
  return unlessProblems(
    [
      ...agreements.flatMap((agreement) => problemsOf(instrument, agreement)),
      ...twice.map((item) => ({ code: 'agreement-twice', item }) as const),
    ],
    () => agreements,
  );
}
