/** Taking in what was handed to the coordinator: codes, files and surveys. */
import type { Intake, TakenIn, ToTakeIn } from '@/campaign/domain';
import { takeInWords as words } from '@/campaign/texts/intake';
import { mappingProblemText } from '@/campaign/texts/problems';
import type { CampaignWork } from '../campaign.svelte';
import { handedFile } from '@/campaign/file';
import { openFile } from '@/files/open';
import { receiveFile } from './handed-file';
import { isLarge, Reading } from './reading.svelte';
import { Said } from '../said.svelte';
import { counts, summaryOf, type Entry } from './verdicts';

/** The two places where answers are added. */
export type Place = 'koder' | 'udtraek';

/** The latest batch: what was read, and what the campaign held before and after. */
interface Batch {
  readonly entries: readonly Entry[];
  readonly before: Intake;
  readonly after: Intake;
  /** Which of the page's campaigns it belongs to. */
  readonly begun: number;
}

export class TakingIn {
  readonly work: CampaignWork;
  /** The reading under way: how far it is, where it is done, and the way to cancel it. */
  readonly reading = new Reading();
  /** What the last action did. */
  readonly said: Said;
  /** Where on the page the last action was: what came of it is told there. */
  place = $state<Place>('koder');
  /** True when something more was handed in while the page was reading: it is not taken in. */
  late = $state(false);
  /** One batch at a time: a second would be joined with what was here before the first. */
  #busy = $state(false);
  #batch = $state.raw<Batch>();

  constructor(work: CampaignWork) {
    this.work = work;
    this.said = new Said(work);
  }

  readonly entries: readonly Entry[] = $derived.by(() => (this.#batch?.begun === this.work.begun ? this.#batch.entries : []));
  readonly canUndo = $derived.by(() => !this.busy && this.#batch?.after === this.work.held.intake && this.entries.some(counts));

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
      else this.said.text = words.nothing;
    });
    return found;
  }

  /** Takes in the rows of a survey. */
  readonly addTable = (source: Extract<ToTakeIn['source'], { table: unknown }>): Promise<void> =>
    this.#alone('udtraek', async () => {
      const taken = await this.#take(source, true);
      if (!taken) return;
      if (taken.mapping.length > 0) this.said.text = taken.mapping.map(mappingProblemText).join(' ');
      else
        this.#keep({ responses: taken.received.responses }, [
          ...taken.received.rows.map((row): Entry => ({ kind: 'raekke', ...row })),
          ...taken.refused.map((row): Entry => ({ kind: 'afvist', ...row })),
        ]);
    });

  /** Takes in chosen files, one verdict for each. */
  async addFiles(files: readonly File[]): Promise<void> {
    const { campaign, begun } = this.work;
    if (!campaign || files.length === 0) return;
    await this.#alone('koder', async () => {
      const read = await Promise.all(files.map(async (file) => ({ text: file.name, file: await openFile(file, handedFile) })));
      if (this.#stopped(begun)) return;
      let { intake } = this.work.held;
      const entries = read.map(({ text, file }): Entry => {
        if (!file.ok) return { kind: 'fil', text, problems: file.problems };
        const received = receiveFile(this.work.layout, campaign, intake, text, file.value);
        ({ intake } = received);
        return received.entry;
      });
      this.#keep(intake, entries);
    });
  }

  /** Brings back what was here before the latest batch. */
  readonly undo = (): void => {
    if (!this.#batch || !this.canUndo) return;
    this.work.change({ intake: this.#batch.before });
    this.#batch = undefined;
    this.late = false;
    this.said.text = words.undone;
  };

  #keep(part: Partial<Intake>, entries: readonly Entry[]): void {
    const before = this.work.held.intake;
    const after = { ...before, ...part };
    if (entries.some(counts)) this.work.change({ intake: after });
    this.#batch = { entries, before, after, begun: this.work.begun };
    const summary = summaryOf(entries);
    this.said.text = this.reading.here ? `${summary} ${words.readHere}` : summary;
  }

  /** Busy from the very first moment until the batch is kept. What comes meanwhile is not taken in, and the page says so. */
  async #alone(place: Place, act: () => Promise<void>): Promise<void> {
    if (this.#busy) {
      this.late = true;
      return;
    }
    this.#busy = true;
    this.reading.begin();
    [this.place, this.late, this.said.text] = [place, false, ''];
    try {
      await act();
    } finally {
      this.#busy = false;
    }
  }

  /** True when the batch is given up: cancelled, or the campaign it was for has gone. */
  #stopped(begun: number): boolean {
    const { cancelled } = this.reading;
    if (cancelled) this.said.text = words.cancelled;
    else if (begun !== this.work.begun) this.said.text = words.changed;
    return cancelled || begun !== this.work.begun;
  }

  async #take(source: ToTakeIn['source'], elsewhere: boolean): Promise<TakenIn | undefined> {
    const { campaign, instrument, begun, held } = this.work;
    if (!campaign) return undefined;
    const request: ToTakeIn = { campaign, editions: [instrument], known: held.intake.responses, source };
    const taken = await this.reading.read(request, elsewhere);
    return this.#stopped(begun) ? undefined : taken;
  }
}
