/** Naming a campaign: what stands in the form, what is wrong with it, and the campaign it gives. */
import { visible } from '../../base/visible.ts';
import type { Instrument, Role } from '../../assessment/domain/index.ts';
import { isDay } from './days.ts';
import type { Campaign, Round } from './model.ts';

/** What stands in the form. What is empty is absent. */
export interface SetupDraft {
  readonly name?: string | undefined;
  readonly round: Round;
  readonly invited: Readonly<Partial<Record<Role, AskedDraft>>>;
  /** As typed; a day when it is an ISO date. */
  readonly closes?: string | undefined;
  readonly message?: string | undefined;
}

/** Whether a role is invited, and how many of them, as typed; absent when nobody knows. */
interface AskedDraft {
  readonly asked: boolean;
  readonly persons?: string | undefined;
}

/** Why no campaign can be made of it, with the place in the draft. The Danish sentences stand in src/campaign/texts/setup.ts. */
export type SetupProblem =
  | { readonly code: 'name-missing'; readonly field: 'name' }
  /** No role is invited. */
  | { readonly code: 'nobody-invited'; readonly field: 'invited' }
  /** No whole number above nought of at most five digits. */
  | { readonly code: 'not-persons'; readonly field: `invited.${Role}.persons`; readonly text: string }
  /** No day of the calendar. */
  | { readonly code: 'not-a-day'; readonly field: 'closes'; readonly text: string };

const isCount = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) > 0;

const askedIn = ({ invited }: SetupDraft) =>
  (Object.entries(invited) as [Role, AskedDraft][]).flatMap(([role, { asked, persons }]) =>
    asked ? [{ role, persons: persons?.trim() }] : [],
  );

/** Everything that is wrong with the draft; none when a campaign can be made of it. */
export function setupProblems(draft: SetupDraft): readonly SetupProblem[] {
  const { name, closes } = draft;
  const asked = askedIn(draft);
  return [
    ...(name === undefined ? [{ code: 'name-missing', field: 'name' } as const] : []),
    ...(asked.length === 0 ? [{ code: 'nobody-invited', field: 'invited' } as const] : []),
    ...asked.flatMap(({ role, persons: text }) =>
      text === undefined || isCount(text) ? [] : [{ code: 'not-persons', field: `invited.${role}.persons`, text } as const],
    ),
    ...(closes === undefined || isDay(closes) ? [] : [{ code: 'not-a-day', field: 'closes', text: closes } as const]),
  ];
}

/** The key of a campaign and the day it was made (ISO). */
type Begun = Pick<Campaign, 'key' | 'createdDate'>;

/** The campaign of a draft with nothing wrong in it, roles in the order of the draft. What is chosen elsewhere in one that is changed stands. */
export function campaignOf(draft: SetupDraft, { id, version }: Instrument, { key, createdDate }: Begun, before?: Campaign): Campaign {
  const { name = '', round, closes, message } = draft;
  return {
    ...before,
    key,
    name: visible(name).trim(),
    instrument: id,
    version,
    round,
    invited: askedIn(draft).map(({ role, persons }) => ({ role, persons: persons === undefined ? undefined : Number(persons) })),
    createdDate,
    closes,
    message: message === undefined ? undefined : visible(message).trim() || undefined,
  };
}
