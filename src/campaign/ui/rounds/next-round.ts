/** The round after this one: a campaign of its own with the same roles, the result to hold the answers against, and the plan that goes on. */
import { carryPlan, keepRound, roundAfter, type Campaign } from '@/campaign/domain';
import { nothing, type Held } from '../campaign-file';
import type { Shown } from '../shown';

/** What the page holds when the next round begins. How many are invited is asked anew; hand-ins, snapshots and agreements stay behind. */
export function nextRound(campaign: Campaign, held: Held, { publication, date }: Shown, key: string, today: string): Held {
  const rounds = [...held.rounds, keepRound(campaign, publication, date, held.plan)];
  const { name, instrument, version, invited, message, collected, contact, threshold } = campaign;
  return {
    ...nothing,
    rounds,
    guards: held.guards,
    plan: held.plan && carryPlan(held.plan, { campaign: key, instrument, version }),
    campaign: {
      ...{ key, name, instrument, version, message, collected, contact, threshold },
      round: roundAfter(campaign.round),
      invited: invited.map(({ role }) => ({ role })),
      createdDate: today,
      previous: campaign.key,
    },
  };
}
