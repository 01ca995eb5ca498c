/** The rounds before this one: adding one from its file, taking one out, and holding the result up against one of them. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import {
  compareRounds,
  layoutOf,
  roundBefore,
  roundToShow,
  withoutRound,
  withRoundBefore,
  withRounds,
  type CampaignState,
  type KeptRound,
  type RoundBefore,
} from '@/campaign/domain';
import { failure, type Result } from '@/base/result';
import { findEdition, type Instrument } from '@/assessment/domain';
import { campaignFile, type MaalingFile } from '@/campaign/file';
import { openFile } from '@/files/open';
import { fileProblemTexts } from '@/files/words';
import { keepWords } from '@/campaign/texts/campaign';
import { roundHeads, roundsWords as words } from '@/campaign/texts/rounds';
import { publishProblemText } from '@/campaign/texts/problems';
import { stateIn } from '../campaign-file';
import type { CampaignSession } from '../session.svelte';
import { followedView } from './followed';

export class Series {
  readonly #session: CampaignSession;
  readonly #editions: readonly Instrument[];
  /** What was done, or why it could not be. */
  told = $state('');
  /** The series before a round was taken out of it. */
  #before = $state.raw<Pick<CampaignState, 'rounds' | 'guards'>>();
  /** The key of the round to compare with, when it is not the latest. */
  chosen = $state<string>();

  readonly rounds = $derived.by(() => this.#session.state.rounds);
  readonly compared = $derived.by((): KeptRound | undefined => this.rounds.find(({ key }) => key === this.chosen) ?? this.rounds.at(-1));
  /** What the columns of the two rounds are called. */
  readonly heads = $derived.by(() =>
    roundHeads(this.compared?.round ?? 'enkelt', this.#session.campaign?.round ?? 'enkelt', this.compared === this.rounds.at(-1)),
  );
  readonly before = $derived.by(() => this.compared && roundToShow(this.#session.instrument, this.compared));
  readonly comparison = $derived.by(() => {
    const publication = this.#session.shown?.publication;
    return this.before && publication && compareRounds(this.before, publication);
  });

  /** Every item followed, with what to show of it. */
  readonly views = $derived.by(() => {
    const { comparison, before } = this;
    if (!comparison || !before) return [];
    return comparison.items.map((followed) => ({ followed, view: followedView(this.#session.instrument, comparison, followed, before) }));
  });

  constructor(session: CampaignSession, earlier: readonly Instrument[]) {
    this.#session = session;
    this.#editions = [session.instrument, ...earlier];
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Puts the round in a file before this one. */
  async open(chosen: File): Promise<void> {
    const file = await openFile(chosen, campaignFile);
    const kept = file.ok ? this.#read(file.value) : failure([fileProblemTexts(file.problems)]);
    if (!kept.ok) {
      this.told = kept.problems.join(' ');
      return;
    }
    const { state, instrument } = this.#session;
    const { campaign } = state;
    if (!campaign) return;
    const { round, late } = kept.value;
    this.#before = undefined;
    this.#put(withRoundBefore(state, campaign, kept.value));
    const carried = state.plan ? 0 : (this.#session.state.plan?.priorities.length ?? 0);
    const asides = [
      carried > 0 && words.carried(carried),
      late > 0 && words.late(late, instrument.unit),
      campaign.round === 'enkelt' && words.nameable,
    ];
    this.told = [words.opened(round.name), ...asides].filter(Boolean).join(' ');
  }

  /** Takes a round out of sight. */
  remove(gone: KeptRound): void {
    const { state } = this.#session;
    this.#before = state;
    this.#put(withoutRound(state, gone));
    this.told = words.removed(gone.name);
  }

  readonly undo = (): void => {
    if (!this.#before) return;
    this.#put(withRounds(this.#session.state, this.#before));
    this.#before = undefined;
    this.told = '';
  };

  /** A result that is shown is drawn again: it must be safe beside these rounds. */
  #put(state: CampaignState): void {
    const session = this.#session;
    session.change(state);
    if (!session.shown) return;
    session.shown = undefined;
    session.show();
  }

  #read(file: MaalingFile): Result<RoundBefore, string> {
    const { instrument, campaign } = this.#session;
    if (file.campaign.instrument !== instrument.id) return failure([keepWords.otherInstrument(file.campaign.instrument)]);
    if (file.campaign.key === campaign?.key) return failure([words.same]);
    if (this.rounds.some(({ key }) => key === file.campaign.key)) return failure([words.already(file.campaign.name)]);
    const edition = findEdition(this.#editions, instrument.id, file.campaign.version);
    if (!edition) return failure([keepWords.otherEdition(file.campaign.version)]);
    const layout = layoutOf(edition);
    const read = stateIn(layout, file);
    if (!read.ok) return read;
    const made = roundBefore(layout, file.campaign, read.value.state, localDate(now()));
    return made.ok ? made : failure([made.problems.map(publishProblemText).join(' ')]);
  }
}
