/**
 * The rounds before this one: what is taken from the file of another round, and what may be forgotten again. A new result must be safe beside
 * every round it was ever shown beside, so a round that is taken out stays as a guard.
 */
import { success, type Result } from '../../base/result.ts';
import type { Instrument } from '../../assessment/domain/index.ts';
import { leastGroupIn } from './groups.ts';
import { shownAgain } from './kept.ts';
import type { Layout } from './layout.ts';
import { membersOf } from './members.ts';
import type { Campaign } from './model.ts';
import { carryPlan } from './plan.ts';
import { personsShown, type ShownRound } from './publication.ts';
import type { PublishProblem } from './publish/divide.ts';
import { lastResult, newResult, type ShownResult } from './result-to-show.ts';
import { joinRounds, keepRound, roundAfter, roundsBeside, type KeptRound } from './series.ts';
import { emptyState, type CampaignState } from './state.ts';

/** A round, and the series it stands in. */
export interface RoundBefore extends Pick<CampaignState, 'rounds' | 'guards'> {
  readonly round: KeptRound;
  /** Persons who came after the round was shown: they are not in it. */
  readonly late: number;
}

/** The round that another campaign is: what it showed last, or its result on this day (ISO) when it has shown none. */
export function roundBefore(layout: Layout, campaign: Campaign, state: CampaignState, today: string): Result<RoundBefore, PublishProblem> {
  const last = lastResult(layout, campaign, state);
  const made = last ? success(last) : newResult(layout, campaign, state, today);
  if (!made.ok) return made;
  const round = keepRound(campaign, made.value.publication, made.value.date, state.plan);
  const received = Object.values(membersOf(state.intake)).flat().length;
  return success({ round, rounds: state.rounds, guards: state.guards, late: received - personsShown(round) });
}

/** The state with these rounds before it. The last of them is the one before this. */
export const withRounds = (state: CampaignState, { rounds, guards }: Pick<CampaignState, 'rounds' | 'guards'>): CampaignState => ({
  ...{ ...state, rounds, guards },
  campaign: state.campaign && { ...state.campaign, previous: rounds.at(-1)?.key },
});

/** The state with a round and its series put before it. The guards of both stay, and what is left of the round's plan goes on unless there is one here. */
export function withRoundBefore(state: CampaignState, campaign: Campaign, before: RoundBefore): CampaignState {
  const rounds = joinRounds(campaign.key, state.rounds, [...before.rounds, before.round]);
  const guards = roundsBeside(rounds, [...state.guards, ...before.guards]).slice(rounds.length);
  const { key, instrument, version } = campaign;
  const carried = before.round.plan && carryPlan(before.round.plan, { campaign: key, instrument, version });
  return withRounds({ ...state, plan: state.plan ?? carried }, { rounds, guards });
}

/**
 * True when some result may have been shown beside the round. A file from before results were kept does not say beside which rounds its result
 * was shown: then it may have been any of them.
 */
const wasShownBeside = ({ snapshots, results }: CampaignState, key: string): boolean =>
  snapshots.length > results.length || results.some(({ beside }) => beside.includes(key));

/** The state without the round. Once a result has been shown beside it, it stays as a guard: what it hid must not come out now. */
export function withoutRound(state: CampaignState, gone: KeptRound): CampaignState {
  const rounds = state.rounds.filter(({ key }) => key !== gone.key);
  return withRounds(state, { rounds, guards: wasShownBeside(state, gone.key) ? [...state.guards, gone] : state.guards });
}

/** A round as it may be shown beside the result: what fewer than the questionnaire's least answered is hidden, also if it was once shown. */
export const roundToShow = (instrument: Instrument, round: KeptRound): ShownRound => shownAgain(round, leastGroupIn(instrument));

/**
 * What the next round begins with: the same roles, the result to hold its answers against, the guards, and what is left of the plan. How many
 * are invited is asked anew; hand-ins, snapshots and agreements stay behind. `key` is the new campaign's, `today` an ISO date.
 */
export function nextRound(
  campaign: Campaign,
  state: CampaignState,
  { publication, date }: ShownResult,
  key: string,
  today: string,
): CampaignState {
  const { name, instrument, version, invited, message, collected, contact, threshold } = campaign;
  return {
    ...emptyState,
    rounds: [...state.rounds, keepRound(campaign, publication, date, state.plan)],
    guards: state.guards,
    plan: state.plan && carryPlan(state.plan, { campaign: key, instrument, version }),
    campaign: {
      ...{ key, name, instrument, version, message, collected, contact, threshold },
      round: roundAfter(campaign.round),
      invited: invited.map(({ role }) => ({ role })),
      createdDate: today,
      previous: campaign.key,
    },
  };
}
