/** Finds every problem in a follow-up. */
import { caseProblems, followedWeeks } from '../../straksaktivering/domain/index.ts';
import { checkNumber, isAmount, isAnyNumber, isCount, type Check } from '../../../base/checks.ts';
import { quartersPerYear, type Counted, type FollowUpDraft, type FollowUpProblem, type Quarter } from './model.ts';

/** No-shows, those on the way, and those who complete. */
const leastGroups = 3;

const isFollowed: Check = (field, value) =>
  value > followedWeeks ? [{ code: 'above-limit', field, value, limit: followedWeeks }] : isAmount(field, value);

const numbers: Readonly<Record<Counted, Check>> = {
  tilgang: isCount,
  udeblevet: isCount,
  gennemfoert: isCount,
  ugerUndervejs: isFollowed,
  udgift: isAmount,
};

/** Everything that is missing or impossible. What was not counted is no problem. */
export function followUpProblems({ sag, kvartaler = [], stopregel }: FollowUpDraft): readonly FollowUpProblem[] {
  const quarters = (sag?.horisontAar ?? 0) * quartersPerYear;
  const tooMany: FollowUpProblem[] =
    quarters > 0 && kvartaler.length > quarters
      ? [{ code: 'too-many-quarters', field: 'kvartaler', count: kvartaler.length, limit: quarters }]
      : [];
  return [
    ...caseNotReady(sag),
    ...tooMany,
    ...kvartaler.flatMap((quarter, index) => quarterProblems(`kvartaler[${index}]`, quarter)),
    ...(stopregel ? ruleProblems(stopregel, quarters) : []),
  ];
}

function caseNotReady(sag: FollowUpDraft['sag']): readonly FollowUpProblem[] {
  if (sag === undefined) return [{ code: 'missing', field: 'sag' }];
  const { length } = caseProblems(sag);
  if (length > 0) return [{ code: 'case-not-ready', field: 'sag', count: length }];
  const count = sag.efter?.length ?? 0;
  return count < leastGroups ? [{ code: 'too-few-groups', field: 'sag', count }] : [];
}

function quarterProblems(field: string, quarter: Quarter): readonly FollowUpProblem[] {
  const single = (Object.keys(numbers) as Counted[]).flatMap((name) =>
    checkNumber(`${field}.${name}`, quarter[name], numbers[name], 'optional'),
  );
  if (single.length > 0) return single;
  const { tilgang, udeblevet = 0, gennemfoert = 0 } = quarter;
  if (tilgang === undefined) return [];
  if (udeblevet > tilgang) return [{ code: 'more-than-came', field: `${field}.udeblevet`, value: udeblevet, came: tilgang }];
  const shown = tilgang - udeblevet;
  return gennemfoert > shown ? [{ code: 'more-than-came', field: `${field}.gennemfoert`, value: gennemfoert, came: shown }] : [];
}

function ruleProblems(rule: NonNullable<FollowUpDraft['stopregel']>, quarters: number): readonly FollowUpProblem[] {
  const isQuarter: Check = (field, value) => {
    if (value < 1) return [{ code: 'not-positive', field, value }];
    return quarters > 0 && value > quarters ? [{ code: 'above-limit', field, value, limit: quarters }] : isCount(field, value);
  };
  return [
    ...checkNumber('stopregel.efterKvartaler', rule.efterKvartaler, isQuarter),
    ...checkNumber('stopregel.graense', rule.graense, isAnyNumber),
  ];
}
