/** What a campaign's file keeps, and the way there and back. */
import {
  checkCounters,
  checkRounds,
  inOrder,
  receiveText,
  writeCode,
  type Campaign,
  type Intake,
  type KeptRound,
  type Layout,
  type Snapshot,
} from '@/domain/maaling';
import { failure, success, type Result } from '@/domain/result';
import type { MaalingFile } from '@/schemas/maaling';
import { keepWords } from '@/texts/maaling';
import { countersProblemText } from '@/texts/maaling-problemer';
import { seriesProblemText } from '@/texts/maaling-runder';

/** Everything a file keeps: one value that is replaced, never changed in place, so that an earlier one can be brought back. */
export interface Held extends Pick<MaalingFile, 'agreements' | 'plan'> {
  readonly campaign: Campaign | undefined;
  readonly intake: Intake;
  /** What was shown before, so that the next result can be held against it. */
  readonly snapshots: readonly Snapshot[];
  /** Rounds before this one as they were shown, the first first. */
  readonly rounds: readonly KeptRound[];
  /** Rounds that were taken out after a result was shown: never shown again, but the next result must still be safe beside them. */
  readonly guards: readonly KeptRound[];
}

/** A page where nothing has begun. */
export const nothing: Held = {
  campaign: undefined,
  intake: { responses: new Map(), meetings: [] },
  snapshots: [],
  agreements: [],
  plan: undefined,
  rounds: [],
  guards: [],
};

/** What to save. A campaign without earlier rounds says nothing of them. */
export function fileOf(layout: Layout, campaign: Campaign, { intake, snapshots, rounds, guards, agreements, plan }: Held): MaalingFile {
  const codes = inOrder(intake.responses).map((response) => writeCode(layout, campaign.key, response));
  return {
    ...{ campaign, codes, agreements, plan },
    meetings: [...intake.meetings],
    snapshots: [...snapshots],
    rounds: rounds.length > 0 ? [...rounds] : undefined,
    guards: guards.length > 0 ? [...guards] : undefined,
  };
}

/** What a file held, and how many of its codes could not be read; or every reason it cannot be used with this edition. */
export function heldOf(
  layout: Layout,
  { campaign, codes, meetings, snapshots, agreements, plan, rounds = [], guards = [] }: MaalingFile,
): Result<{ readonly held: Held; readonly lost: number }, string> {
  const { id, version } = layout.instrument;
  if (campaign.instrument !== id) return failure([keepWords.otherInstrument(campaign.instrument)]);
  if (campaign.version !== version) return failure([keepWords.otherEdition(campaign.version)]);
  const series = checkRounds(layout, [...rounds, ...guards]);
  const [first, ...rest] = [
    ...meetings.flatMap((meeting) => {
      const checked = checkCounters(layout, meeting);
      return checked.ok ? [] : checked.problems.map(countersProblemText);
    }),
    ...(series.ok ? [] : series.problems.map(seriesProblemText)),
  ];
  if (first !== undefined) return failure([first, ...rest]);
  const { responses, rows } = receiveText(campaign, [layout], nothing.intake.responses, codes.join('\n'));
  const lost = rows.filter(({ verdict }) => !('response' in verdict)).length;
  return success({ held: { campaign, intake: { responses, meetings }, snapshots, agreements, plan, rounds, guards }, lost });
}
