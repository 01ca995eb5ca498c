/** What a saved file tells about the work, and what the form needs to show it again. */
import type { CaseDraft } from '@/calculators/straksaktivering/domain';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import { mixtureRows, type FieldName } from '@/calculators/straksaktivering/texts/fields';
import { besideInFile, type Beside } from '../bids/beside';
import { counterfactualOf } from './counterfactual';
import type { Showing } from './from-case';
import type { StraksaktiveringProps } from './props';
import { textFor, valueOf, type Typed } from './typed';

/** The municipality's words about a case, and the example it began from. */
export interface About {
  readonly title: string;
  readonly note: string;
  /** Who the case is about. */
  readonly group: string;
  readonly presetId: string | undefined;
  readonly beside: Beside;
}

/** The work as a file holds it. */
export function caseFile(input: CaseDraft, typed: Typed, { title, note, group, presetId, beside }: About): CaseFile {
  const counterfactual = counterfactualOf(typed);
  const groupShares = mixtureRows.map(({ share }) => valueOf(typed, share)).filter((share) => share !== undefined);
  return {
    input,
    ...(title === '' ? {} : { title }),
    ...(note === '' ? {} : { note }),
    ...(group === '' ? {} : { gruppe: group }),
    ...(counterfactual === undefined ? {} : { modfaktisk: counterfactual }),
    ...(presetId === undefined ? {} : { preset: presetId }),
    ...(typed.wholePersons ? { groupShares } : {}),
    ...besideInFile(beside),
  };
}

/** The field of the rule that a case does not use shows its documented value. */
export function showing(assumptions: StraksaktiveringProps['assumptions']): Showing {
  const text = (field: FieldName, id: string) => {
    const value = assumptions[id]?.value;
    return value === undefined ? '' : textFor(field, value);
  };
  return {
    standard: { kommuneAndel: text('kommuneAndel', 'kommune-andel'), anciennitet: text('anciennitet', 'anciennitet') },
  };
}
