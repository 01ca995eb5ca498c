/** Taking in what was handed to the coordinator: codes, files and surveys. Large amounts are read in a worker. */
import { formatNumber } from '@/adapters/format/danish';
import type { Job } from '@/adapters/worker/job';
import { takeIn, type Intake, type TakenIn, type ToTakeIn } from '@/domain/maaling';
import { takeInWords as words } from '@/texts/maaling-modtag';
import { mappingProblemText } from '@/texts/maaling-problemer';
import type { CampaignWork } from './campaign.svelte';
import { receiveFile } from './handed-file';
import { counts, type Entry } from './verdicts';

/** A text above this length is large: it is read in a worker, which takes longer to begin (characters; some three hundred codes). */
const large = 20_000;
export const isLarge = (text: string): boolean => text.length > large;

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

/** Lets the page paint before it is busy. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

export class TakingIn {
  readonly work: CampaignWork;
  /** What the last action did, in a sentence. */
  told = $state('');
  /** Where on the page the last action was: what came of it is told there. */
  place = $state<Place>('koder');
  /** How much of the job under way is done (0–1). */
  share = $state(0);
  #job = $state.raw<Job<TakenIn>>();
  #batch = $state.raw<Batch>();
  /** True when the worker failed and the page read the last batch itself. */
  #readHere = false;

  constructor(work: CampaignWork) {
    this.work = work;
  }

  readonly entries: readonly Entry[] = $derived.by(() => (this.#batch?.begun === this.work.begun ? this.#batch.entries : []));
  readonly canUndo = $derived.by(() => !this.busy && this.#batch?.after === this.work.held.intake && this.entries.some(counts));

  get busy(): boolean {
    return this.#job !== undefined;
  }
  readonly cancel = (): void => this.#job?.cancel();

  /** Takes in pasted text. True when there was something to read. */
  async addText(text: string): Promise<boolean> {
    const taken = await this.#take('koder', { text }, isLarge(text));
    if (taken && taken.received.rows.length === 0) this.told = words.nothing;
    else if (taken)
      this.#keep(
        { responses: taken.received.responses },
        taken.received.rows.map((row) => ({ kind: 'kode', ...row })),
      );
    return taken !== undefined && taken.received.rows.length > 0;
  }

  /** Takes in the rows of a survey. */
  async addTable(source: Extract<ToTakeIn['source'], { table: unknown }>): Promise<void> {
    const taken = await this.#take('udtraek', source, true);
    if (!taken) return;
    if (taken.mapping.length > 0) this.told = taken.mapping.map(mappingProblemText).join(' ');
    else
      this.#keep({ responses: taken.received.responses }, [
        ...taken.received.rows.map((row): Entry => ({ kind: 'raekke', ...row })),
        ...taken.refused.map((row): Entry => ({ kind: 'afvist', ...row })),
      ]);
  }

  /** Takes in chosen files, one verdict for each. */
  async addFiles(files: readonly File[]): Promise<void> {
    const { campaign, begun } = this.work;
    if (!campaign || files.length === 0 || this.busy) return;
    this.#readHere = false;
    // The gate is fetched when a file is chosen.
    const { readHandedFile } = await import('@/adapters/files/hand-in');
    const read = await Promise.all(files.map(async (file) => ({ text: file.name, file: await readHandedFile(file) })));
    if (begun !== this.work.begun) return;
    this.place = 'koder';
    let { intake } = this.work.held;
    const entries = read.map(({ text, file }): Entry => {
      if (!file.ok) return { kind: 'fil', text, problems: file.problems };
      const received = receiveFile(this.work.layout, campaign, intake, text, file.value);
      ({ intake } = received);
      return received.entry;
    });
    this.#keep(intake, entries);
  }

  /** Brings back what was here before the latest batch. */
  readonly undo = (): void => {
    if (!this.#batch || !this.canUndo) return;
    this.work.change({ intake: this.#batch.before });
    this.#batch = undefined;
    this.told = words.undone;
  };

  #keep(part: Partial<Intake>, entries: readonly Entry[]): void {
    const before = this.work.held.intake;
    const after = { ...before, ...part };
    if (entries.some(counts)) this.work.change({ intake: after });
    this.#batch = { entries, before, after, begun: this.work.begun };
    const summary = words.summary(formatNumber(entries.filter(counts).length), formatNumber(entries.length));
    this.told = this.#readHere ? `${summary} ${words.readHere}` : summary;
  }

  async #take(place: Place, source: ToTakeIn['source'], elsewhere: boolean): Promise<TakenIn | undefined> {
    const { campaign, instrument, begun, held } = this.work;
    if (!campaign || this.busy) return undefined;
    const request: ToTakeIn = { campaign, editions: [instrument], known: held.intake.responses, source };
    Object.assign(this, { place, told: '' });
    this.#readHere = false;
    const taken = elsewhere ? await this.#elsewhere(request) : takeIn(request);
    if (taken && begun !== this.work.begun) this.told = words.changed;
    return begun === this.work.begun ? taken : undefined;
  }

  /** In the worker; on the page when the browser will not have one. */
  async #elsewhere(request: ToTakeIn): Promise<TakenIn | undefined> {
    const { takeInElsewhere } = await import('./intake');
    this.share = 0;
    this.#job = takeInElsewhere(request, (share) => (this.share = share));
    const ending = await this.#job.ending;
    this.#job = undefined;
    if (ending.kind === 'answer') return ending.answer;
    this.told = words[ending.kind];
    if (ending.kind === 'cancelled') return undefined;
    this.#readHere = true;
    await painted();
    return takeIn(request);
  }
}
