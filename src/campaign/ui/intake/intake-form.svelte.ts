/** Taking in what was handed to the coordinator: codes, files and surveys. */
import {
  readSvar,
  receive,
  receiveMeeting,
  type Campaign,
  type CampaignState,
  type Intake,
  type Layout,
  type Row,
  type TakenIn,
  type ToTakeIn,
} from '@/campaign/domain';
import { takeInWords as words } from '@/campaign/texts/intake';
import { mappingProblemText } from '@/campaign/texts/problems';
import { handedFile, type HandedFile } from '@/campaign/file';
import { openFile } from '@/files/open';
import { IntakeJob, isLarge } from './intake-job.svelte';
import { counts, summaryOf, type Entry } from './verdicts';

/** The two places where answers are added. */
export type Place = 'koder' | 'udtraek';

/** The latest batch: what was read, and what the campaign held before and after. */
interface Batch {
  readonly entries: readonly Entry[];
  readonly before: Intake;
  readonly after: Intake;
}

/** What answers are taken into. */
interface Receiver {
  readonly layout: Layout;
  readonly campaign: Campaign | undefined;
  readonly state: CampaignState;
  change(part: Partial<CampaignState>): void;
}

/** Receives a svarfil or an optælling under the file's name. */
function receiveFile(
  layout: Layout,
  campaign: Campaign,
  intake: Intake,
  text: string,
  file: HandedFile,
): { readonly intake: Intake; readonly entry: Entry } {
  if ('optaelling' in file) {
    const { meetings, verdict } = receiveMeeting(campaign, layout, intake.meetings, file.optaelling);
    return { intake: { ...intake, meetings }, entry: { kind: 'moede', text, verdict } };
  }
  const { responses, rows } = receive(campaign, intake.responses, [{ text, read: () => readSvar(file.svar, [layout]) }]);
  const [row] = rows;
  if (!row) throw new Error('Et svar får altid en afgørelse.');
  return { intake: { ...intake, responses }, entry: { kind: 'svarfil', ...row } };
}

export class IntakeForm {
  readonly #receiver: Receiver;
  /** The reading under way: how far it is, where it is done, and the way to cancel it. */
  readonly job = new IntakeJob();
  /** Codes that stand in the field and are not taken in yet. */
  pasted = $state('');
  /** What the last action did. */
  told = $state('');
  /** Where on the page the last action was: what came of it is told there. */
  place = $state<Place>('koder');
  /** True when something more was handed in while the page was reading: it is not taken in. */
  late = $state(false);
  /** One batch at a time: a second would be joined with what was here before the first. */
  #busy = $state(false);
  #batch = $state.raw<Batch>();
  /** The export of a survey that is taken in. */
  survey = $state.raw<File>();

  readonly entries: readonly Entry[] = $derived.by(() => this.#batch?.entries ?? []);
  readonly canUndo = $derived.by(() => !this.busy && this.#batch?.after === this.#receiver.state.intake && this.entries.some(counts));

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Takes in pasted text. True when there was something to read. */
  async addText(text: string): Promise<boolean> {
    let found = false;
    await this.#alone('koder', async () => {
      const taken = await this.#take({ text }, isLarge(text));
      if (!taken) return;
      const { rows, responses } = taken.received;
      found = rows.length > 0;
      if (found)
        this.#keep(
          { responses },
          rows.map((row) => ({ kind: 'kode', ...row })),
        );
      else this.told = words.nothing;
    });
    return found;
  }

  /** Takes in the rows of a survey. */
  readonly addTable = (source: Extract<ToTakeIn['source'], { table: unknown }>): Promise<void> =>
    this.#alone('udtraek', async () => {
      const taken = await this.#take(source, true);
      if (!taken) return;
      if (taken.mapping.length > 0) this.told = taken.mapping.map(mappingProblemText).join(' ');
      else
        this.#keep({ responses: taken.received.responses }, [
          ...taken.received.rows.map((row): Entry => ({ kind: 'raekke', ...row })),
          ...taken.refused.map((row): Entry => ({ kind: 'afvist', ...row })),
        ]);
    });

  /** Takes in chosen files, one verdict for each. */
  async addFiles(files: readonly File[]): Promise<void> {
    const { campaign, layout } = this.#receiver;
    if (!campaign || files.length === 0) return;
    await this.#alone('koder', async () => {
      const read = await Promise.all(files.map(async (file) => ({ text: file.name, file: await openFile(file, handedFile) })));
      if (this.#stopped()) return;
      let { intake } = this.#receiver.state;
      const entries = read.map(({ text, file }): Entry => {
        if (!file.ok) return { kind: 'fil', text, problems: file.problems };
        const received = receiveFile(layout, campaign, intake, text, file.value);
        ({ intake } = received);
        return received.entry;
      });
      this.#keep(intake, entries);
    });
  }

  /** Lists the codes of an opened file that could not be read. Nothing is taken in. */
  list(unread: readonly Row[]): void {
    const { intake } = this.#receiver.state;
    this.#batch = { entries: unread.map((row) => ({ kind: 'kode', ...row })), before: intake, after: intake };
  }

  /** Gives up what is being read, because another campaign takes this one's place. True when something was. */
  giveUp(): boolean {
    if (this.#busy) this.job.cancel();
    return this.#busy;
  }

  /** Brings back what was here before the latest batch. */
  readonly undo = (): void => {
    if (!this.#batch || !this.canUndo) return;
    this.#receiver.change({ intake: this.#batch.before });
    this.#batch = undefined;
    this.late = false;
    this.told = words.undone;
  };

  #keep(part: Partial<Intake>, entries: readonly Entry[]): void {
    const before = this.#receiver.state.intake;
    const after = { ...before, ...part };
    if (entries.some(counts)) this.#receiver.change({ intake: after });
    this.#batch = { entries, before, after };
    const summary = summaryOf(entries);
    this.told = this.job.here ? `${summary} ${words.readHere}` : summary;
  }

  /** Busy from the very first moment until the batch is kept. What comes meanwhile is not taken in, and the page says so. */
  async #alone(place: Place, act: () => Promise<void>): Promise<void> {
    if (this.#busy) {
      this.late = true;
      return;
    }
    this.#busy = true;
    this.job.begin();
    [this.place, this.late, this.told] = [place, false, ''];
    try {
      await act();
    } finally {
      this.#busy = false;
    }
  }

  /** True when somebody has cancelled. */
  #stopped(): boolean {
    const { cancelled } = this.job;
    if (cancelled) this.told = words.cancelled;
    return cancelled;
  }

  async #take(source: ToTakeIn['source'], elsewhere: boolean): Promise<TakenIn | undefined> {
    const { campaign, layout, state } = this.#receiver;
    if (!campaign) return undefined;
    const request: ToTakeIn = { campaign, editions: [layout.instrument], known: state.intake.responses, source };
    const taken = await this.job.read(request, elsewhere);
    return this.#stopped() ? undefined : taken;
  }
}
