/** Publications made from hand-ins, shared by the tests of what may be shown. */
import { countAll, membersOf, publish, type Basis, type Layout, type Publication, type Response, type Responses } from '@/campaign/domain';
import type { AnswerState, Role } from '@/assessment/domain';
import { campaign, handIns, layout } from './campaign';

export const basisOf = (responses: Responses, change: Partial<Basis> = {}, asked: Layout = layout): Basis => {
  const intake = { responses, meetings: [] };
  return { layout: asked, campaign, counts: countAll(asked, intake), members: membersOf(intake), earlier: [], ...change };
};

export function published(responses: Responses, change: Partial<Basis> = {}, asked: Layout = layout): Publication {
  const result = publish(basisOf(responses, change, asked));
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
}

export const groupsOf = ({ groups }: Publication) => groups.map(({ id, persons }) => `${id}: ${String(persons)}`);

/** A group that does not answer the same. */
export const mixed = (role: Role, persons: number): Response[] =>
  handIns(role, [1, 2, role === 'leder' ? 3 : undefined, 4], persons - 1).concat(handIns(role, [4, 5, undefined, 1], 1, persons));

/** One person for each state, who gives it to so many items. */
export const spread = (role: Role, states: readonly (AnswerState | undefined)[], items: number): Response[] =>
  states.flatMap((state, at) =>
    handIns(
      role,
      Array.from({ length: items }, () => state),
      1,
      at,
    ),
  );
