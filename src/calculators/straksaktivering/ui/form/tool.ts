/** What the engine of forms asks about a case: what follows from the fields, and how a file holds them. */
import { calculateCase, type CaseResult } from '@/calculators/straksaktivering/domain';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import { caseProblemText } from '@/calculators/straksaktivering/texts/case-problems';
import { effectProblemText } from '@/calculators/straksaktivering/texts/effect-problems';
import { mixtureRows } from '@/calculators/straksaktivering/texts/fields';
import { typingProblemText } from '@/calculators/straksaktivering/texts/problems';
import { verdict } from '@/calculators/straksaktivering/texts/results';
import { words } from '@/calculators/straksaktivering/texts/words';
import { formatNumber, formatQuantity } from '@/base/format/danish';
import { numberAt, numberText, withoutRows } from '@/forms/draft';
import { fieldAt, isUsed, type Typed } from '@/forms/fields';
import type { Tool } from '@/forms/tool';
import { outcomeOf, placed, typingProblems, type Placed } from '@/forms/problems';
import { besideFrom, besideInFile, nothingBeside, type Beside } from '../bids/beside';
import { counterfactualProblem, measured } from './counterfactual';
import { caseDraft, workFrom } from './draft';
import { expertKit } from './expert-kit';
import { fields, isEmpty } from './fields';
import { caseForm, type Showing } from './from-file';
import type { StraksaktiveringProps } from './props';

/** What is kept beside the fields: the example it began from, bids to compare with, and what money does not tell. */
export interface CaseBeside extends Beside {
  readonly presetId?: string | undefined;
}

export type CaseTool = Tool<CaseFile, CaseResult, CaseBeside>;

/** The field of the rule that a case does not use shows its documented value. */
export function standardOf(assumptions: StraksaktiveringProps['assumptions']): Showing['standard'] {
  const text = (unit: string, value: number | undefined) => (value === undefined ? '' : numberText(unit, value));
  return { kommuneAndel: text('%', assumptions['kommune-andel']?.value), anciennitet: text('uger', assumptions['anciennitet']?.value) };
}

/** Reasons that stand in the form itself, before the case is calculated. */
function problemsIn(typed: Typed): readonly Placed[] {
  const inflow = isUsed(fields, typed, 'tilgang') ? numberAt(fields, typed, 'tilgang') : undefined;
  const whole = typed['wholePersons'] === 'true';
  const answer = counterfactualProblem(typed);
  const effect = typed['evidence'] === 'maalt' ? measured(typed) : undefined;
  return [
    ...(whole && inflow !== undefined && !Number.isInteger(inflow) ? [['tilgang', typingProblemText('inflow-not-whole')] as const] : []),
    ...(whole && typed['after'] === 'grupper' && !isEmpty(typed['tilgangPrAar'])
      ? [['tilgangPrAar', typingProblemText('series-not-whole')] as const]
      : []),
    ...(answer ? [['alligevel', typingProblemText(answer)] as const] : []),
    ...(effect?.ok === false
      ? placed(
          fields,
          typed,
          effect.problems.map((problem) => ({ ...problem, field: `modfaktisk.${problem.field}` })),
          effectProblemText,
        )
      : []),
  ];
}

/** Everything that describes a municipality becomes an empty field; what stays are the years, how the effect grows, the rate, and the choices. */
function emptied(typed: Typed): Typed {
  const stays = new Set(['horisontAar', 'diskonteringsrente', 'spread', 'after', 'rule']);
  const left = Object.entries(withoutRows(typed, 'anciennitet')).map(([path, text]) =>
    stays.has(path) || path.startsWith('indfasning.') ? [path, text] : [path, fieldAt(fields, path)?.start ?? ''],
  );
  return Object.fromEntries(left) as Typed;
}

/** The tool with the page's own examples and assumptions. */
export const caseTool = ({ presets, assumptions }: StraksaktiveringProps): CaseTool => ({
  fields,
  calculate({ typed }) {
    const outcome = outcomeOf(fields, typed, calculateCase(caseDraft(typed)), caseProblemText);
    return { ...outcome, problems: [...problemsIn(typed), ...outcome.problems] };
  },
  verdict: ({ npv, aar }) => verdict(Math.sign(Math.round(npv)), formatQuantity(Math.abs(npv), 'kr.', 0), formatNumber(aar.length)),
  toFile({ typed, beside: { presetId, ...beside } }, names) {
    const { form, modfaktisk } = workFrom(typed);
    const groupShares = mixtureRows.map(({ share }) => numberAt(fields, typed, share)).filter((share) => share !== undefined);
    return {
      input: caseDraft(typed),
      ...names,
      ...(form.gruppe === undefined ? {} : { gruppe: form.gruppe }),
      ...(modfaktisk.type === undefined ? {} : { modfaktisk }),
      ...(presetId === undefined ? {} : { preset: presetId }),
      ...(form.wholePersons ? { groupShares } : {}),
      ...besideInFile(beside),
    };
  },
  fromFile(file) {
    const typed = caseForm(file, { standard: standardOf(assumptions), holes: true });
    return typed && { typed, beside: { ...besideFrom(file), presetId: presets.find(({ id }) => id === file.preset)?.id } };
  },
  fetched: expertKit.fetch,
  keepsHoles: true,
  // A year's share of the effect has no hole in a file.
  keepable: ({ typed }) => ![...typingProblems(fields, typed).keys()].some((key) => key.startsWith('indfasning')),
  emptied: ({ typed }) => ({ typed: emptied(typed), beside: nothingBeside }),
  emptiedText: words.cleared,
});
