/** The coordinator's page: the session of the campaign that is open, its file, and the way back to the one before. */
import { layoutOf, type CampaignState, type Layout } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';
import { PageState } from '@/site/hydration/page-state';
import { campaignFile, type MaalingFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { fileProblemTexts, savedText } from '@/files/words';
import { withRemark } from '@/files/work';
import { takeInWords } from '@/campaign/texts/intake';
import { keepWords } from '@/campaign/texts/campaign';
import { fileOf, stateIn } from './campaign-file';
import { CampaignSession } from './session.svelte';

export class CampaignPage {
  readonly layout: Layout;
  readonly #desk = new SaveDesk(campaignFile);
  session: CampaignSession;
  /** What the last file holds; closing the page loses what came after it. */
  #filed = $state.raw<CampaignState>();
  /** What stood here before a file was opened, a round was begun, or the two were last swapped. */
  #before = $state.raw<CampaignState>();
  /** True when a file holds that. */
  #isBeforeFiled = false;
  /** What opening or saving a file did. */
  told = $state('');

  /** True when closing the page loses something that no file holds. */
  get atRisk(): boolean {
    return this.unsaved || (this.#before !== undefined && !this.#isBeforeFiled);
  }

  readonly unsaved = $derived.by(() => this.session.campaign !== undefined && this.session.state !== this.#filed);

  constructor(instrument: Instrument) {
    // What an island is handed is watched; the questionnaire never changes, and a worker takes plain data only.
    this.layout = layoutOf($state.snapshot<Instrument>(instrument));
    this.session = $state.raw(new CampaignSession(this.layout));
  }

  get instrument(): Instrument {
    return this.layout.instrument;
  }
  get canUndo(): boolean {
    return this.#before !== undefined;
  }
  /** What stood here before, which can be brought back. */
  get before(): CampaignState | undefined {
    return this.#before;
  }

  /** Takes up the work where the tab has it. */
  resume(state: CampaignState, before: CampaignState | undefined, isFiled: boolean): void {
    this.#begin(state);
    this.#before = before;
    this.#filed = isFiled ? state : undefined;
  }

  readonly save = async (): Promise<void> => {
    const { campaign, state } = this.session;
    if (!campaign) return;
    const saved = await this.#desk.save(fileOf(this.layout, campaign, state), campaign.instrument);
    if (saved.ok) this.#filed = state;
    this.told = savedText(keepWords.saved, saved);
  };

  async open(chosen: File): Promise<void> {
    const file = await this.#desk.open(chosen);
    this.told = file.ok ? withRemark(this.#receive(file.value), file) : fileProblemTexts(file.problems);
  }

  /** Swaps with what stood here before, so that an undo can itself be undone. */
  readonly undo = (): void => {
    const [before, here] = [this.#before, this.session.state];
    if (!before) return;
    const [isBeforeFiled, isHereFiled] = [this.#isBeforeFiled, !this.unsaved];
    this.#begin(before);
    this.#before = here;
    this.#isBeforeFiled = isHereFiled;
    this.#filed = isBeforeFiled ? before : undefined;
    this.told = keepWords.undone;
  };

  /** Puts another campaign in place of the one here, which can be brought back. */
  replace(state: CampaignState): void {
    const before = this.session.state;
    this.#isBeforeFiled = !this.unsaved;
    this.#begin(state);
    this.#before = before.campaign && before;
  }

  #receive(file: MaalingFile): string {
    const read = stateIn(this.layout, file);
    if (!read.ok) return read.problems.join(' ');
    const { state, unread } = read.value;
    this.replace(state);
    this.#filed = state;
    if (unread.length === 0) return keepWords.opened;
    this.session.intake.list(unread);
    return `${keepWords.opened} ${keepWords.unreadCodes(unread.length)}`;
  }

  #begin(state: CampaignState): void {
    const { intake } = this.session;
    const isInterrupted = intake.giveUp();
    this.session = new CampaignSession(this.layout, state);
    this.session.intake.pasted = intake.pasted;
    if (isInterrupted) this.session.intake.told = takeInWords.changed;
    this.told = '';
  }
}

/** The islands of the coordinator's page, by the edition of the questionnaire. */
export const campaigns = new PageState((instrument: Instrument) => new CampaignPage(instrument));
