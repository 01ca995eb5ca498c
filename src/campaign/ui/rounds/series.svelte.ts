/** The rounds before this one: adding one from its file, taking one out, and holding the result up against one of them. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import {
  carryPlan,
  compareRounds,
  joinRounds,
  keepRound,
  layoutOf,
  leastGroupIn,
  membersOf,
  personsShown,
  roundsBeside,
  shownAgain,
  type KeptRound,
} from '@/campaign/domain';
import { failure, success, type Result } from '@/base/result';
import { findEdition, type Instrument } from '@/assessment/domain';
import type { MaalingFile } from '@/campaign/file';
import { keepWords } from '@/campaign/texts/campaign';
import { roundHeads, roundsWords as words } from '@/campaign/texts/rounds';
import { heldOf, type Held } from '../campaign-file';
import type { CampaignWork } from '../campaign.svelte';
import { followedView } from './followed';
import { openCampaign } from '../open-file';
import { drawn, drawnBefore } from '../shown';

/** The round a file holds, and the series it stands in. */
interface Read extends Pick<Held, 'rounds' | 'guards'> {
  readonly round: KeptRound;
  /** Persons who came after the round was shown. */
  readonly late: number;
}

export class Series {
  readonly #work: CampaignWork;
  readonly #editions: readonly Instrument[];
  /** What was done, or why it could not be. */
  told = $state('');
  /** The series before a round was taken out of it. */
  #before = $state.raw<Pick<Held, 'rounds' | 'guards'>>();
  /** The key of the round to compare with, when it is not the latest. */
  chosen = $state<string>();

  readonly rounds = $derived.by(() => this.#work.held.rounds);
  readonly compared = $derived.by((): KeptRound | undefined => this.rounds.find(({ key }) => key === this.chosen) ?? this.rounds.at(-1));
  /** What the columns of the two rounds are called. */
  readonly heads = $derived.by(() =>
    roundHeads(this.compared?.round ?? 'enkelt', this.#work.campaign?.round ?? 'enkelt', this.compared === this.rounds.at(-1)),
  );
  readonly before = $derived.by(() => this.compared && shownAgain(this.compared, leastGroupIn(this.#work.instrument)));
  readonly comparison = $derived.by(() => {
    const publication = this.#work.shown?.publication;
    return this.before && publication && compareRounds(this.before, publication);
  });

  /** Every item followed, with what to show of it. */
  readonly views = $derived.by(() => {
    const { comparison, before } = this;
    if (!comparison || !before) return [];
    return comparison.items.map((followed) => ({ followed, view: followedView(this.#work.instrument, comparison, followed, before) }));
  });

  constructor(work: CampaignWork, earlier: readonly Instrument[]) {
    this.#work = work;
    this.#editions = [work.instrument, ...earlier];
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Puts the round in a file before this one. */
  async open(chosen: File): Promise<void> {
    const file = await openCampaign(chosen);
    const kept = file.ok ? this.#read(file.value) : file;
    if (!kept.ok) {
      this.told = kept.problems.join(' ');
      return;
    }
    const { campaign, plan, rounds, guards } = this.#work.held;
    if (!campaign) return;
    const { round } = kept.value;
    const all = joinRounds(campaign.key, rounds, [...kept.value.rounds, round]);
    const { instrument, version } = campaign;
    const carried = plan ? undefined : round.plan && carryPlan(round.plan, { campaign: campaign.key, instrument, version });
    const priorities = carried?.priorities.length ?? 0;
    this.#before = undefined;
    this.#change({
      rounds: all,
      guards: roundsBeside(all, [...guards, ...kept.value.guards]).slice(all.length),
      plan: plan ?? carried,
    });
    const asides = [
      priorities > 0 && words.carried(priorities),
      kept.value.late > 0 && words.late(kept.value.late, this.#work.instrument.unit),
      campaign.round === 'enkelt' && words.nameable,
    ];
    this.told = [words.opened(round.name), ...asides].filter(Boolean).join(' ');
  }

  /** Takes a round out of sight. Once a result has been shown beside it, it stays as a guard: what it hid must not come out now. */
  remove(gone: KeptRound): void {
    const { rounds, guards, snapshots, results } = this.#work.held;
    // A file from before results were kept does not say beside which rounds its result was shown.
    const isShown = snapshots.length > results.length || results.some(({ beside }) => beside.includes(gone.key));
    this.#before = { rounds, guards };
    const rest = rounds.filter(({ key }) => key !== gone.key);
    this.#change({ rounds: rest, guards: isShown ? [...guards, gone] : guards });
    this.told = words.removed(gone.name);
  }

  readonly undo = (): void => {
    if (!this.#before) return;
    this.#change(this.#before);
    this.#before = undefined;
    this.told = '';
  };

  /** The last round is the one before this. A result that is shown is drawn again: it must be safe beside these rounds. */
  #change(part: Partial<Held>): void {
    const work = this.#work;
    work.change(part);
    const { campaign, rounds } = work.held;
    if (campaign) work.change({ campaign: { ...campaign, previous: rounds.at(-1)?.key } });
    if (!work.shown) return;
    work.shown = undefined;
    work.show();
  }

  #read(file: MaalingFile): Result<Read, string> {
    const { instrument, campaign } = this.#work;
    if (file.campaign.instrument !== instrument.id) return failure([keepWords.otherInstrument(file.campaign.instrument)]);
    if (file.campaign.key === campaign?.key) return failure([words.same]);
    if (this.rounds.some(({ key }) => key === file.campaign.key)) return failure([words.already(file.campaign.name)]);
    const edition = findEdition(this.#editions, instrument.id, file.campaign.version);
    if (!edition) return failure([keepWords.otherEdition(file.campaign.version)]);
    const layout = layoutOf(edition);
    const read = heldOf(layout, file);
    if (!read.ok) return read;
    const { held } = read.value;
    const shown = drawnBefore(layout, file.campaign, held);
    const made = shown ? success(shown) : drawn(layout, file.campaign, held, localDate(now()));
    if (!made.ok) return made;
    const round = keepRound(file.campaign, made.value.publication, made.value.date, held.plan);
    const all = Object.values(membersOf(held.intake)).flat().length;
    return success({ round, rounds: held.rounds, guards: held.guards, late: all - personsShown(round) });
  }
}
