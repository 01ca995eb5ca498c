/** Problems in the compound parts of a case: the groups after, and who pays. */
import { checkList, checkNumber, checkWhole, isAmount, isShare } from '../../../base/checks.ts';
import { durationProblems } from './check-duration.ts';
import { isWeeks } from './limits.ts';
import type { AfterGroup, CaseDraft, Draft, FinancingRule } from './model.ts';
import type { CaseProblem } from './problems.ts';

type LadderDraft = Extract<Draft<FinancingRule>, { type: 'trappe' }>;

/** Every problem in the groups of people after the effort. */
export const afterProblems = (groups: CaseDraft['efter']): readonly CaseProblem[] => [
  ...checkList('efter', groups, groupProblems),
  ...checkWhole(
    'efter',
    (groups ?? []).map(({ andel }) => andel),
  ),
];

function groupProblems(field: string, { andel, varighed, tilbagefald }: Draft<AfterGroup>): readonly CaseProblem[] {
  return [
    ...checkNumber(`${field}.andel`, andel, isShare),
    ...(varighed === undefined
      ? [{ code: 'missing', field: `${field}.varighed` } as const]
      : durationProblems(`${field}.varighed`, varighed)),
    ...(tilbagefald === undefined
      ? []
      : [
          ...checkNumber(`${field}.tilbagefald.andel`, tilbagefald.andel, isShare),
          ...checkNumber(`${field}.tilbagefald.uger`, tilbagefald.uger, isWeeks),
        ]),
  ];
}

/** Every problem in the rule for who pays the benefit. */
export function ruleProblems(rule: CaseDraft['regel']): readonly CaseProblem[] {
  if (rule === undefined) return [{ code: 'missing', field: 'regel' }];
  if (rule.type === 'flad') return checkNumber('regel.andel', rule.andel, isShare);
  if (rule.type === 'aktivitet')
    return (['kommuneAndelAktiv', 'kommuneAndelPassiv', 'aktivAndel'] as const).flatMap((part) =>
      checkNumber(`regel.${part}`, rule[part], isShare),
    );
  return [...stepProblems(rule.trin), ...seniorityProblems(rule.anciennitet)];
}

function stepProblems(steps: LadderDraft['trin']): readonly CaseProblem[] {
  const single = checkList('regel.trin', steps, (path, { fra, til, kommuneAndel }) => [
    ...checkNumber(`${path}.fra`, fra, isAmount),
    ...(til === null ? [] : checkNumber(`${path}.til`, til, isAmount)),
    ...checkNumber(`${path}.kommuneAndel`, kommuneAndel, isShare),
  ]);
  if (single.length > 0) return single;
  const connected = (steps ?? []).every(({ fra = NaN, til }, index, all) => {
    const next = all[index + 1];
    return (index > 0 || fra === 0) && (next ? typeof til === 'number' && til > fra && next.fra === til : til === null);
  });
  return connected ? [] : [{ code: 'steps-not-connected', field: 'regel.trin' }];
}

const seniorityProblems = (groups: LadderDraft['anciennitet']): readonly CaseProblem[] => [
  ...checkList('regel.anciennitet', groups, (path, { andel, uger }) => [
    ...checkNumber(`${path}.andel`, andel, isShare),
    ...checkNumber(`${path}.uger`, uger, isAmount),
  ]),
  ...checkWhole(
    'regel.anciennitet',
    (groups ?? []).map(({ andel }) => andel),
  ),
];
