/** From result to plan: at most three priorities, chosen by people, each with a reason, an owner, a first step and a way to see it. */
import { unlessProblems, type Result } from '../../base/result.ts';
import type { CandidateList } from './candidates.ts';
import { isDay } from './days.ts';

/** The most that can be chosen at a time: a plan for everything is a plan for nothing. */
export const mostPriorities = 3;

/** The longest text in a field (characters). */
export const longestPlanText = 600;

/** How far an action has come. */
export type PriorityStatus = 'ikke-begyndt' | 'i-gang' | 'gennemfoert' | 'opgivet';

/** When the first step is taken, or why no day is set. */
export type Deadline = { readonly date: string } | { readonly noDateBecause: string };

/** One chosen priority. Owners are roles or functions, never persons' names. */
export interface Priority {
  readonly item: string;
  /** The list it was chosen from; absent when it was chosen freely. */
  readonly list?: CandidateList | undefined;
  readonly reason: string;
  readonly action: string;
  readonly ownerRole: string;
  readonly firstStep: string;
  readonly deadline: Deadline;
  /** How we shall see that it works. */
  readonly sign: string;
  readonly status: PriorityStatus;
  /** Key of the round it was first chosen in, when it is carried over. */
  readonly carriedFrom?: string | undefined;
}

/** The plan of one round. */
export interface Plan {
  /** Key of the campaign; absent for a single assessment. */
  readonly campaign?: string | undefined;
  readonly instrument: string;
  readonly version: number;
  readonly priorities: readonly Priority[];
}

/** The written fields of a priority. */
export type PlanField = 'reason' | 'action' | 'ownerRole' | 'firstStep' | 'sign' | 'deadline';

/** Why a plan is not complete. The sentences stand in src/campaign/texts/plan-check.ts. */
export type PlanProblem =
  | { readonly code: 'too-many-priorities'; readonly chosen: number; readonly most: number }
  | { readonly code: 'same-item-twice'; readonly item: string }
  | { readonly code: 'plan-field-missing'; readonly item: string; readonly field: PlanField }
  | { readonly code: 'plan-field-too-long'; readonly item: string; readonly field: PlanField; readonly most: number }
  /** Not a day that exists. */
  | { readonly code: 'plan-date-impossible'; readonly item: string; readonly date: string };

function problemsOfText(item: string, field: PlanField, text: string): readonly PlanProblem[] {
  if (text.trim() === '') return [{ code: 'plan-field-missing', item, field }];
  return text.length > longestPlanText ? [{ code: 'plan-field-too-long', item, field, most: longestPlanText }] : [];
}

function problemsOfPriority(priority: Priority): readonly PlanProblem[] {
  const { item, deadline } = priority;
  const fields = ['reason', 'action', 'ownerRole', 'firstStep', 'sign'] as const;
  const texts = fields.flatMap((field) => problemsOfText(item, field, priority[field]));
  if ('noDateBecause' in deadline) return [...texts, ...problemsOfText(item, 'deadline', deadline.noDateBecause)];
  if (deadline.date === '') return [...texts, { code: 'plan-field-missing', item, field: 'deadline' }];
  return isDay(deadline.date) ? texts : [...texts, { code: 'plan-date-impossible', item, date: deadline.date }];
}

/** The plan itself when it is complete, otherwise everything that is missing. A plan can be saved half written; this says what is left. */
export function checkPlan(plan: Plan): Result<Plan, PlanProblem> {
  const items = plan.priorities.map(({ item }) => item);
  const twice = items.filter((item, at) => items.indexOf(item) < at);
  const problems: PlanProblem[] = [
    ...(items.length > mostPriorities ? [{ code: 'too-many-priorities', chosen: items.length, most: mostPriorities } as const] : []),
    ...twice.map((item) => ({ code: 'same-item-twice', item }) as const),
    ...plan.priorities.flatMap(problemsOfPriority),
  ];
  return unlessProblems(problems, () => plan);
}

/** A priority that is chosen and not yet written. */
export const newPriority = (item: string, list?: CandidateList): Priority => ({
  ...{ item, list, reason: '', action: '', ownerRole: '', firstStep: '', sign: '' },
  deadline: { date: '' },
  status: 'ikke-begyndt',
});

/** What goes on into the next round: everything not finished or given up, marked with the round it came from. */
export const carryPlan = (plan: Plan, to: Pick<Plan, 'campaign' | 'instrument' | 'version'>): Plan => ({
  campaign: to.campaign,
  instrument: to.instrument,
  version: to.version,
  priorities: plan.priorities
    .filter(({ status }) => status === 'ikke-begyndt' || status === 'i-gang')
    .map((priority) => ({ ...priority, carriedFrom: priority.carriedFrom ?? plan.campaign })),
});
