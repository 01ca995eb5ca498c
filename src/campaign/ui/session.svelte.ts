/** One campaign at work: what it holds, the result that was last asked for, and the forms that change it. Another campaign is another session. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import {
  emptyState,
  joinCounters,
  membersOf,
  resultToShow,
  thresholdOf,
  type Campaign,
  type CampaignState,
  type Counters,
  type Layout,
  type ShownResult,
} from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { publishProblemText, waitingText } from '@/campaign/texts/problems';
import { IntakeForm } from './intake/intake-form.svelte';
import { SetupForm } from './setup/setup-form.svelte';

export class CampaignSession {
  readonly layout: Layout;
  readonly setup: SetupForm;
  readonly intake: IntakeForm;
  #state = $state.raw<CampaignState>(emptyState);
  shown = $state.raw<ShownResult>();
  /** Why no new result can be shown. */
  withheld = $state('');

  /** Who has come and is not counted in the result yet. */
  waiting = $state('');

  /** Persons by role. */
  readonly members = $derived.by(() => membersOf(this.#state.intake));
  readonly started = $derived.by(() => Object.keys(this.members).length > 0);

  /** Begins from what was kept: nothing is shown of it before somebody asks. */
  constructor(layout: Layout, state: CampaignState = emptyState) {
    this.layout = layout;
    this.#state = state;
    this.setup = new SetupForm(layout.instrument, state.campaign);
    this.intake = new IntakeForm(this);
  }

  get instrument(): Instrument {
    return this.layout.instrument;
  }
  get campaign(): Campaign | undefined {
    return this.#state.campaign;
  }
  get state(): CampaignState {
    return this.#state;
  }

  /** Makes the campaign of what stands in the form, or changes it. False while something is missing there. */
  make(): boolean {
    const campaign = this.setup.campaign(this.instrument, this.campaign);
    if (campaign) this.#make(campaign);
    return campaign !== undefined;
  }

  #make(campaign: Campaign): void {
    this.change({ campaign });
    this.setup.heed(campaign);
  }

  /** Takes in the counters of a meeting. */
  join(meeting: Counters): void {
    const { intake } = this.#state;
    this.change({ intake: { ...intake, meetings: joinCounters(intake.meetings, [meeting]) } });
  }

  /** Draws the result of what is here now. When that would point at somebody, the last result is shown again, as it was. */
  readonly show = (): void => {
    const { campaign } = this;
    if (!campaign) return;
    const { result, withheld, waiting } = resultToShow(this.layout, campaign, this.#state, localDate(now()));
    this.withheld = withheld.map(publishProblemText).join(' ');
    this.waiting = waitingText(waiting, thresholdOf(this.instrument, campaign.threshold));
    this.shown = result && { publication: result.publication, date: result.date };
    const { snapshots, results } = this.#state;
    if (result && (result.memory.results !== results || result.memory.snapshots !== snapshots)) this.change(result.memory);
  };

  /** Replaces parts of what the file will keep. */
  change(part: Partial<CampaignState>): void {
    this.#state = { ...this.#state, ...part };
  }
}
