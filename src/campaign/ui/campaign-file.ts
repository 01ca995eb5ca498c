/** What a campaign's file keeps, and the way there and back. */
import {
  checkCounters,
  checkResults,
  checkRounds,
  emptyState,
  inOrder,
  receiveText,
  writeCode,
  type Campaign,
  type CampaignState,
  type Layout,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import type { MaalingFile } from '@/campaign/file';
import { keepWords } from '@/campaign/texts/campaign';
import { countersProblemText } from '@/campaign/texts/problems';
import { keptProblemText } from '@/campaign/texts/kept';

const unlessEmpty = <T>(all: readonly T[]): T[] | undefined => (all.length > 0 ? [...all] : undefined);

/** What to save. A campaign without earlier rounds says nothing of them. */
export function fileOf(layout: Layout, campaign: Campaign, state: CampaignState): MaalingFile {
  const { intake, snapshots, results, rounds, guards, agreements, plan } = state;
  const codes = inOrder(intake.responses).map((response) => writeCode(layout, campaign.key, response));
  return {
    ...{ campaign, codes, agreements: [...agreements], plan },
    meetings: [...intake.meetings],
    snapshots: [...snapshots],
    results: unlessEmpty(results),
    rounds: unlessEmpty(rounds),
    guards: unlessEmpty(guards),
  };
}

const problemsOf = <T, P>(checked: Result<T, P>): readonly P[] => (checked.ok ? [] : checked.problems);

/** What a file held, and how many of its codes could not be read; or every reason it cannot be used with this edition. */
export function stateIn(layout: Layout, file: MaalingFile): Result<{ readonly state: CampaignState; readonly lost: number }, string> {
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
  const { responses, rows } = receiveText(campaign, [layout], emptyState.intake.responses, codes.join('\n'));
  const lost = rows.filter(({ verdict }) => !('response' in verdict)).length;
  const intake = { responses, meetings };
  return success({ state: { campaign, intake, snapshots, results, agreements, plan, rounds, guards }, lost });
}
