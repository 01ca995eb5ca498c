/** The coordinator's work: the campaign, what has been handed in, and the result that was last asked for. */
import { now } from '@/adapters/clock';
import { downloadText, fileName } from '@/adapters/files/download';
import { readFile } from '@/adapters/files/read';
import { localDate } from '@/adapters/format/danish';
import {
  checkCounters,
  countAll,
  inOrder,
  joinCounters,
  layoutOf,
  membersOf,
  publish,
  receiveText,
  snapshotOf,
  writeCode,
  type Campaign,
  type Counters,
  type Intake,
  type Layout,
  type Publication,
  type Row,
  type Snapshot,
} from '@/domain/maaling';
import type { Instrument } from '@/domain/selvevaluering';
import { PageState } from '@/islands/shared/page-state';
import { sealFile } from '@/schemas/envelope';
import { maalingKind, maalingSchema, maalingVersion, type MaalingFile } from '@/schemas/maaling';
import { fileProblemText } from '@/texts/files';
import { keepWords } from '@/texts/maaling';
import { countersProblemText, publishProblemText } from '@/texts/maaling-problemer';
import { Setup } from './setup.svelte';

/** A result as it stood when it was asked for. */
export interface Shown {
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

/** Everything a file keeps: one value that is replaced, never changed in place, so that an earlier one can be brought back. */
export interface Held extends Pick<MaalingFile, 'agreements' | 'plan'> {
  readonly campaign: Campaign | undefined;
  readonly intake: Intake;
  /** What was shown before, so that the next result can be held against it. */
  readonly snapshots: readonly Snapshot[];
}

const nothing: Held = {
  campaign: undefined,
  intake: { responses: new Map(), meetings: [] },
  snapshots: [],
  agreements: [],
  plan: undefined,
};

export class CampaignWork {
  readonly instrument: Instrument;
  readonly layout: Layout;
  readonly setup: Setup;
  #held = $state.raw<Held>(nothing);
  /** What the last file holds; closing the page loses what came after it. */
  #filed = $state.raw<Held>(nothing);
  /** What stood here before a file was opened. */
  #before = $state.raw<Held>();
  /** What became of the latest batch. */
  rows = $state.raw<readonly Row[]>([]);
  shown = $state.raw<Shown>();
  /** Why the result cannot be shown. */
  withheld = $state('');
  /** What opening or saving a file did. */
  told = $state('');

  /** Persons by role. */
  readonly members = $derived.by(() => membersOf(this.#held.intake));
  readonly started = $derived.by(() => Object.keys(this.members).length > 0);
  readonly unsaved = $derived.by(() => this.campaign !== undefined && this.#held !== this.#filed);

  constructor(instrument: Instrument) {
    this.instrument = instrument;
    this.layout = layoutOf(instrument);
    this.setup = new Setup(instrument);
  }

  get campaign(): Campaign | undefined {
    return this.#held.campaign;
  }
  get held(): Held {
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

  /** Receives pasted codes. */
  receive(text: string): void {
    if (!this.campaign) return;
    const { responses, rows } = receiveText(this.campaign, [this.layout], this.#held.intake.responses, text);
    this.change({ intake: { ...this.#held.intake, responses } });
    this.rows = rows;
  }

  /** Takes in the counters of a meeting. */
  join(meeting: Counters): void {
    const { intake } = this.#held;
    this.change({ intake: { ...intake, meetings: joinCounters(intake.meetings, [meeting]) } });
  }

  /** Draws the result of what is here now, unless that would point at somebody. */
  readonly show = (): void => {
    const { layout, campaign, members } = this;
    if (!campaign) return;
    const { intake, snapshots } = this.#held;
    const made = publish({ layout, campaign, members, counts: countAll(layout, intake), earlier: snapshots });
    this.withheld = made.ok ? '' : made.problems.map(publishProblemText).join(' ');
    if (!made.ok) return;
    const date = localDate(now());
    this.shown = { publication: made.value, date };
    this.change({ snapshots: [...snapshots, snapshotOf(made.value, members, date)] });
  };

  readonly save = (): void => {
    const { campaign, intake, snapshots, ...rest } = this.#held;
    if (!campaign) return;
    const codes = inOrder(intake.responses).map((response) => writeCode(this.layout, campaign.key, response));
    const file: MaalingFile = { campaign, codes, meetings: [...intake.meetings], snapshots: [...snapshots], ...rest };
    downloadText(fileName(`maaling_${campaign.instrument}`, now()), sealFile(maalingKind, maalingVersion, now().toISOString(), file));
    this.#filed = this.#held;
    this.told = keepWords.saved;
  };

  async open(chosen: File): Promise<void> {
    const file = await readFile(chosen, maalingKind, maalingVersion, maalingSchema);
    this.told = file.ok ? this.#replace(file.value) : file.problems.map(fileProblemText).join(' ');
  }

  /** Brings back what a file took the place of. */
  readonly undo = (): void => {
    const before = this.#before;
    if (!before) return;
    this.#begin(before);
    this.told = keepWords.undone;
  };

  /** Replaces parts of what the file will keep. */
  change(part: Partial<Held>): void {
    this.#held = { ...this.#held, ...part };
  }

  /** Puts a file's campaign in place of the one here, or says why it cannot. */
  #replace({ campaign, codes, meetings, snapshots, agreements, plan }: MaalingFile): string {
    const { id, version } = this.instrument;
    if (campaign.instrument !== id) return keepWords.otherInstrument(campaign.instrument);
    if (campaign.version !== version) return keepWords.otherEdition(campaign.version);
    const uneven = meetings.flatMap((meeting) => {
      const checked = checkCounters(this.layout, meeting);
      return checked.ok ? [] : checked.problems.map(countersProblemText);
    });
    if (uneven.length > 0) return uneven.join(' ');
    const { responses, rows } = receiveText(campaign, [this.layout], nothing.intake.responses, codes.join('\n'));
    const lost = rows.filter(({ verdict }) => !('response' in verdict)).length;
    const before = this.#held;
    this.#begin({ campaign, intake: { responses, meetings }, snapshots, agreements, plan });
    this.#filed = this.#held;
    if (before.campaign) this.#before = before;
    return lost > 0 ? `${keepWords.opened} ${keepWords.lostCodes(lost)}` : keepWords.opened;
  }

  /** Begins from what was kept: nothing is shown of it before somebody asks. */
  #begin(held: Held): void {
    this.#held = held;
    this.#before = undefined;
    this.rows = [];
    this.shown = undefined;
    this.withheld = '';
    if (held.campaign) this.setup.show(held.campaign);
  }
}

/** The islands of the coordinator's page, by the questionnaire's id. */
export const campaigns = new PageState((instrument: Instrument) => new CampaignWork(instrument));
