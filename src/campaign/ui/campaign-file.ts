/** What a campaign's file keeps, and the way there and back. */
import {
  checkCounters,
  checkResults,
  checkRounds,
  emptyState,
  inOrder,
  receiveCodes,
  writeCode,
  type Campaign,
  type CampaignState,
  type Layout,
  type Row,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import type { MaalingFile } from '@/campaign/file';
import { seenIn, snapshotsFrom } from '@/campaign/seen-file';
import { keepWords } from '@/campaign/texts/campaign';
import { countersProblemText } from '@/campaign/texts/problems';
import { keptProblemText } from '@/campaign/texts/kept';

const unlessEmpty = <T>(all: readonly T[]): T[] | undefined => (all.length > 0 ? [...all] : undefined);

/** What to save. A campaign without earlier rounds says nothing of them. */
export function fileOf(layout: Layout, campaign: Campaign, state: CampaignState): MaalingFile {
  const { intake, unread, snapshots, results, rounds, guards, agreements, plan } = state;
  const read = inOrder(intake.responses).map((response) => writeCode(layout, campaign.key, response));
  const codes = [...read, ...unread];
  return {
    ...{ campaign, codes, agreements: [...agreements], plan },
    meetings: [...intake.meetings],
    seen: seenIn(snapshots),
    results: unlessEmpty(results),
    rounds: unlessEmpty(rounds),
    guards: unlessEmpty(guards),
  };
}

const problemsOf = <T, P>(checked: Result<T, P>): readonly P[] => (checked.ok ? [] : checked.problems);

/** What a file held, and a row for each of its codes that could not be read. */
interface Held {
  readonly state: CampaignState;
  readonly unread: readonly Row[];
}

/** True when the answers are not among those that were read, though another row may hold them. */
const isUnread = ({ verdict }: Row): boolean => ['ugyldig', 'anden-udgave', 'forkert-maaling'].includes(verdict.code);

/** What a file held; or every reason it cannot be used with this edition. */
export function stateIn(layout: Layout, file: MaalingFile): Result<Held, string> {
  const { campaign, codes, meetings, seen, agreements, plan, results = [], rounds = [], guards = [] } = file;
  const { id, version } = layout.instrument;
  if (campaign.instrument !== id) return failure([keepWords.otherInstrument(campaign.instrument)]);
  if (campaign.version !== version) return failure([keepWords.otherEdition(campaign.version)]);
  const [first, ...rest] = [
    ...meetings.flatMap((meeting) => problemsOf(checkCounters(layout, meeting)).map(countersProblemText)),
    ...problemsOf(checkResults(layout, results)).map(keptProblemText),
    ...problemsOf(checkRounds(layout, [...rounds, ...guards])).map(keptProblemText),
  ];
  if (first !== undefined) return failure([first, ...rest]);
  const { responses, rows } = receiveCodes(campaign, [layout], emptyState.intake.responses, codes);
  const unread = rows.filter(isUnread);
  const intake = { responses, meetings };
  const kept = { snapshots: snapshotsFrom(seen), results, agreements, plan, rounds, guards };
  return success({ state: { campaign, intake, unread: unread.map(({ text }) => text), ...kept }, unread });
}
