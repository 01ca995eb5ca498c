/** Between what is typed in the form that names a campaign and the draft of it. */
import { draftFrom, typedFrom } from '@/forms/draft';
import type { Fields, Typed } from '@/forms/fields';
import { placed, sentencesAt } from '@/forms/problems';
import type { Campaign, SetupDraft, SetupProblem } from '@/campaign/domain';
import type { Role } from '@/assessment/domain';
import { setupProblemText } from '@/campaign/texts/setup';

export const setupDraft = (fields: Fields, typed: Typed): SetupDraft => draftFrom(fields, typed) as unknown as SetupDraft;

/** The form for a campaign; a role that it does not invite has no tick. */
export function setupTyped(fields: Fields, roles: readonly Role[], campaign: Campaign): Typed {
  const askedOf = (role: Role) => {
    const found = campaign.invited.find((each) => each.role === role);
    return { asked: found !== undefined, persons: found?.persons === undefined ? undefined : String(found.persons) };
  };
  return typedFrom(fields, { ...campaign, invited: Object.fromEntries(roles.map((role) => [role, askedOf(role)])) });
}

/** The sentence for each problem, by the key of its field. */
export const setupSentences = (fields: Fields, typed: Typed, problems: readonly SetupProblem[]): ReadonlyMap<string, string> =>
  sentencesAt(fields, typed, placed(fields, typed, problems, setupProblemText));
