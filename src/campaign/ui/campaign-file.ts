/** What a campaign's file keeps, and the way there and back. */
import {
  checkCounters,
  checkResults,
  checkRounds,
  inOrder,
  receiveText,
  writeCode,
  type Campaign,
  type Intake,
  type KeptResult,
  type KeptRound,
  type Layout,
  type Snapshot,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import type { MaalingFile } from '@/campaign/file';
import { keepWords } from '@/campaign/texts/campaign';
import { countersProblemText } from '@/campaign/texts/problems';
import { keptProblemText } from '@/campaign/texts/kept';

/** Everything a file keeps: one value that is replaced, never changed in place, so that an earlier one can be brought back. */
export interface Held extends Pick<MaalingFile, 'agreements' | 'plan'> {
  readonly campaign: Campaign | undefined;
  readonly intake: Intake;
  /** Who stood in what was shown before, and what it showed: the next result is held against it, and the last can be shown again. */
  readonly snapshots: readonly Snapshot[];
  readonly results: readonly KeptResult[];
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
  results: [],
  agreements: [],
  plan: undefined,
  rounds: [],
  guards: [],
};

const unlessEmpty = <T>(all: readonly T[]): T[] | undefined => (all.length > 0 ? [...all] : undefined);

/** What to save. A campaign without earlier rounds says nothing of them. */
export function fileOf(layout: Layout, campaign: Campaign, held: Held): MaalingFile {
  const { intake, snapshots, results, rounds, guards, agreements, plan } = held;
  const codes = inOrder(intake.responses).map((response) => writeCode(layout, campaign.key, response));
  return {
    ...{ campaign, codes, agreements, plan },
    meetings: [...intake.meetings],
    snapshots: [...snapshots],
    results: unlessEmpty(results),
    rounds: unlessEmpty(rounds),
    guards: unlessEmpty(guards),
  };
}

const problemsOf = <T, P>(checked: Result<T, P>): readonly P[] => (checked.ok ? [] : checked.problems);

/** What a file held, and how many of its codes could not be read; or every reason it cannot be used with this edition. */
export function heldOf(layout: Layout, file: MaalingFile): Result<{ readonly held: Held; readonly lost: number }, string> {
  const { campaign, codes, meetings, snapshots, agreements, plan, results = [], rounds = [], guards = [] } = file;
  const { id, version } = layout.instrument;
  if (campaign.instrument !== id) return failure([keepWords.otherInstrument(campaign.instrument)]);
  if (campaign.version !== version) return failure([keepWords.otherEdition(campaign.version)]);
  const [first, ...rest] = [
    ...meetings.flatMap((meeting) => problemsOf(checkCounters(layout, meeting)).map(countersProblemText)),
    ...problemsOf(checkResults(layout, results)).map(keptProblemText),
    ...problemsOf(checkRounds(layout, [...rounds, ...guards])).map(keptProblemText),
  ];
  if (first !== undefined) return failure([first, ...rest]);
  const { responses, rows } = receiveText(campaign, [layout], nothing.intake.responses, codes.join('\n'));
  const lost = rows.filter(({ verdict }) => !('response' in verdict)).length;
  const intake = { responses, meetings };
  return success({ held: { campaign, intake, snapshots, results, agreements, plan, rounds, guards }, lost });
}
