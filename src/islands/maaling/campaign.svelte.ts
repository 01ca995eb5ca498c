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

/** A result as it stood when it was asked for. */
export interface Shown {
  readonly publication: Publication;
  /** ISO date. */
  readonly date: string;
}

const nothing: Intake = { responses: new Map(), meetings: [] };

export class CampaignWork {
  readonly instrument: Instrument;
  readonly layout: Layout;
  campaign = $state.raw<Campaign>();
  intake = $state.raw<Intake>(nothing);
  /** What became of the latest batch. */
  rows = $state.raw<readonly Row[]>([]);
  shown = $state.raw<Shown>();
  /** Why the result cannot be shown. */
  withheld = $state('');
  /** What opening or saving a file did. */
  told = $state('');
  /** What the last file held; closing the page loses what came after it. */
  #kept = $state.raw<Intake>(nothing);
  #snapshots: readonly Snapshot[] = [];
  #rest: Pick<MaalingFile, 'agreements' | 'plan'> = { agreements: [] };

  /** Persons by role. */
  readonly members = $derived.by(() => membersOf(this.intake));
  readonly started = $derived.by(() => Object.keys(this.members).length > 0);
  /** True when answers were received that no file holds. */
  readonly unsaved = $derived.by(() => this.started && this.intake !== this.#kept);

  constructor(instrument: Instrument) {
    this.instrument = instrument;
    this.layout = layoutOf(instrument);
  }

  /** Receives pasted codes. */
  receive(text: string): void {
    if (!this.campaign) return;
    const { responses, rows } = receiveText(this.campaign, [this.layout], this.intake.responses, text);
    this.intake = { ...this.intake, responses };
    this.rows = rows;
  }

  /** Takes in the counters of a meeting. */
  join(meeting: Counters): void {
    this.intake = { ...this.intake, meetings: joinCounters(this.intake.meetings, [meeting]) };
  }

  /** Draws the result of what is here now, unless that would point at somebody. */
  readonly show = (): void => {
    if (!this.campaign) return;
    const { layout, campaign, intake, members } = this;
    const made = publish({ layout, campaign, members, counts: countAll(layout, intake), earlier: this.#snapshots });
    this.withheld = made.ok ? '' : made.problems.map(publishProblemText).join(' ');
    if (!made.ok) return;
    const date = localDate(now());
    this.shown = { publication: made.value, date };
    this.#snapshots = [...this.#snapshots, snapshotOf(made.value, members, date)];
  };

  readonly save = (): void => {
    const { campaign, intake, layout } = this;
    if (!campaign) return;
    const codes = inOrder(intake.responses).map((response) => writeCode(layout, campaign.key, response));
    const file: MaalingFile = { campaign, codes, meetings: [...intake.meetings], snapshots: [...this.#snapshots], ...this.#rest };
    downloadText(fileName(`maaling_${campaign.instrument}`, now()), sealFile(maalingKind, maalingVersion, now().toISOString(), file));
    this.#kept = intake;
    this.told = keepWords.saved;
  };

  async open(chosen: File): Promise<void> {
    const file = await readFile(chosen, maalingKind, maalingVersion, maalingSchema);
    this.told = file.ok ? this.#replace(file.value) : file.problems.map(fileProblemText).join(' ');
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
    const { responses, rows } = receiveText(campaign, [this.layout], nothing.responses, codes.join('\n'));
    const lost = rows.filter(({ verdict }) => !('response' in verdict)).length;
    Object.assign(this, { campaign, intake: { responses, meetings }, rows: [], shown: undefined, withheld: '' });
    this.#kept = this.intake;
    this.#snapshots = snapshots;
    this.#rest = { agreements, plan };
    return lost > 0 ? `${keepWords.opened} ${keepWords.lostCodes(lost)}` : keepWords.opened;
  }
}

/** The islands of the coordinator's page, by the questionnaire's id. */
export const campaigns = new PageState((instrument: Instrument) => new CampaignWork(instrument));
