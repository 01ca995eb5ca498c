/** The coordinator's work: the campaign, what has been handed in, and the result that was last asked for. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import {
  emptyState,
  joinCounters,
  layoutOf,
  membersOf,
  resultToShow,
  type Campaign,
  type CampaignState,
  type Counters,
  type Layout,
  type ShownResult,
} from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { PageState } from '@/site/hydration/page-state';
import { campaignFile, type MaalingFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { fileProblemTexts, savedText } from '@/files/words';
import { keepWords } from '@/campaign/texts/campaign';
import { publishProblemText } from '@/campaign/texts/problems';
import { fileOf, stateIn } from './campaign-file';
import { Setup } from './setup/setup.svelte';

export class CampaignWork {
  readonly instrument: Instrument;
  readonly layout: Layout;
  readonly setup: Setup;
  readonly #desk = new SaveDesk(campaignFile);
  #held = $state.raw<CampaignState>(emptyState);
  /** What the last file holds; closing the page loses what came after it. */
  #filed = $state.raw<CampaignState>(emptyState);
  /** What stood here before a file was opened, a round was begun, or the two were last swapped. */
  #before = $state.raw<CampaignState>();
  /** How many times a file or an undo has put everything here in the place of something else. */
  begun = $state(0);
  shown = $state.raw<ShownResult>();
  /** Why no new result can be shown. */
  withheld = $state('');
  /** What opening or saving a file did. */
  told = $state('');

  /** Persons by role. */
  readonly members = $derived.by(() => membersOf(this.#held.intake));
  readonly started = $derived.by(() => Object.keys(this.members).length > 0);
  readonly unsaved = $derived.by(() => this.campaign !== undefined && this.#held !== this.#filed);

  constructor(instrument: Instrument) {
    // What an island is handed is watched; the questionnaire never changes, and a worker takes plain data only.
    this.instrument = $state.snapshot<Instrument>(instrument);
    this.layout = layoutOf(this.instrument);
    this.setup = new Setup(this.instrument);
  }

  get campaign(): Campaign | undefined {
    return this.#held.campaign;
  }
  get held(): CampaignState {
    return this.#held;
  }
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Makes the campaign of what stands in the form, or changes it. False while something is missing there. */
  make(): boolean {
    const campaign = this.setup.campaign(this.instrument, this.campaign);
    if (campaign) this.change({ campaign });
    return campaign !== undefined;
  }

  /** Takes in the counters of a meeting. */
  join(meeting: Counters): void {
    const { intake } = this.#held;
    this.change({ intake: { ...intake, meetings: joinCounters(intake.meetings, [meeting]) } });
  }

  /** Draws the result of what is here now. When that would point at somebody, the last result is shown again, as it was. */
  readonly show = (): void => {
    const { campaign } = this;
    if (!campaign) return;
    const { result, withheld } = resultToShow(this.layout, campaign, this.#held, localDate(now()));
    this.withheld = withheld.map(publishProblemText).join(' ');
    this.shown = result && { publication: result.publication, date: result.date };
    const { snapshots, results } = this.#held;
    if (result && (result.memory.results !== results || result.memory.snapshots !== snapshots)) this.change(result.memory);
  };

  readonly save = async (): Promise<void> => {
    const { campaign, held } = this;
    if (!campaign) return;
    const saved = await this.#desk.save(fileOf(this.layout, campaign, held), campaign.instrument);
    if (saved.ok) this.#filed = held;
    this.told = savedText(keepWords.saved, saved);
  };

  async open(chosen: File): Promise<void> {
    const file = await this.#desk.open(chosen);
    this.told = file.ok ? this.#receive(file.value) : fileProblemTexts(file.problems);
  }

  /** Swaps with what stood here before, so that an undo can itself be undone. */
  readonly undo = (): void => {
    const [before, here] = [this.#before, this.#held];
    if (!before) return;
    this.#begin(before);
    this.#before = here;
    this.told = keepWords.undone;
  };

  /** Replaces parts of what the file will keep. */
  change(part: Partial<CampaignState>): void {
    this.#held = { ...this.#held, ...part };
  }

  /** Puts another campaign in place of the one here, which can be brought back. */
  replace(held: CampaignState): void {
    const before = this.#held;
    this.#begin(held);
    if (before.campaign) this.#before = before;
  }

  #receive(file: MaalingFile): string {
    const read = stateIn(this.layout, file);
    if (!read.ok) return read.problems.join(' ');
    const { state, lost } = read.value;
    this.replace(state);
    this.#filed = state;
    return lost > 0 ? `${keepWords.opened} ${keepWords.lostCodes(lost)}` : keepWords.opened;
  }

  /** Begins from what was kept: nothing is shown of it before somebody asks. */
  #begin(held: CampaignState): void {
    this.#held = held;
    this.#before = undefined;
    this.begun += 1;
    this.shown = undefined;
    this.withheld = '';
    this.told = '';
    if (held.campaign) this.setup.show(held.campaign);
  }
}

/** The islands of the coordinator's page, by the edition of the questionnaire. */
export const campaigns = new PageState((instrument: Instrument) => new CampaignWork(instrument));
