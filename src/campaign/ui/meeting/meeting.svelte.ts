/** A meeting: the urn that only counts, and the sheet of the one who is answering now. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { newResponseId } from '@/campaign/random';
import {
  checkCounters,
  givenFrom,
  leastGroupIn,
  leftInUrn,
  newCounters,
  personsIn,
  putInUrn,
  rolesAtMeeting,
  statesOf,
  type Counters,
} from '@/campaign/domain';
import { Work } from '@/assessment/work.svelte';
import { optaellingFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { savedText } from '@/files/words';
import { meetingWords as words } from '@/campaign/texts/meeting';
import type { CampaignSession } from '../session.svelte';

export class Meeting {
  readonly #session: CampaignSession;
  readonly #desk = new SaveDesk(optaellingFile);
  /** The counts of this meeting; what the campaign cannot be given yet stays in it. */
  #urn = $state.raw<Counters>();
  /** The sheet at hand; undefined while no meeting is held. */
  sheet = $state.raw<Work>();
  /** True while somebody must say what becomes of a sheet that is begun. */
  asking = $state(false);
  /** What the last action did. */
  told = $state('');

  readonly persons: number = $derived.by(() => (this.#urn ? personsIn(this.#urn.roles) : 0));
  /** What the campaign has been given of this meeting. */
  readonly given = $derived.by(() => this.#session.state.intake.meetings.find(({ id }) => id === this.#urn?.id));
  /** Who lies in the urn and is not counted in the campaign. */
  readonly left = $derived.by(() => (this.#urn ? leftInUrn(this.#urn, this.given ?? newCounters(this.#urn.id)) : []));
  /** Who can answer here. */
  readonly roles = $derived.by(() => rolesAtMeeting(this.#session.campaign?.invited ?? [], this.#least));

  constructor(session: CampaignSession) {
    this.#session = session;
  }

  get #least(): number {
    return leastGroupIn(this.#session.instrument);
  }

  get held(): boolean {
    return this.#urn !== undefined;
  }

  /** What has been counted; absent until somebody has laid a sheet in the urn. */
  get counted(): Counters | undefined {
    return this.persons > 0 ? this.#urn : undefined;
  }

  /** Holds a meeting again that was left with these counts. False when they are none of this questionnaire's. */
  holdAgain(urn: Counters): boolean {
    const isOurs = checkCounters(this.#session.layout, urn).ok;
    if (isOurs) this.#urn = urn;
    return isOurs;
  }

  /** Holds no meeting. What was counted stays in the campaign. */
  readonly leave = (): void => {
    this.#urn = this.sheet = undefined;
  };

  readonly begin = (): void => {
    this.#urn = newCounters(newResponseId());
    this.resume();
  };

  readonly resume = (): void => {
    this.sheet = this.#freshSheet();
    this.told = '';
  };

  /** Lays the sheet in the urn and a fresh one out. False while it says nothing. */
  put(): boolean {
    const { sheet } = this;
    const { layout } = this.#session;
    if (!this.#urn || sheet?.role === undefined || !sheet.started) return false;
    this.#urn = putInUrn(layout, this.#urn, sheet.role, statesOf(layout, sheet.role, sheet.content.answers));
    this.sheet = this.#freshSheet();
    this.told = words.inUrn(this.persons);
    return true;
  }

  /** Ends the meeting, or asks when a sheet is begun. */
  readonly stop = (): void => {
    this.asking = this.sheet?.started === true;
    if (!this.asking) this.end();
  };

  /** Ends the meeting and gives the campaign its counts. */
  readonly end = (): void => {
    this.sheet = undefined;
    this.asking = false;
    const given = this.#urn && givenFrom(this.#urn, this.given, this.#least);
    if (given && personsIn(given.roles) > 0) this.#session.join(given);
    const counted = this.given ? personsIn(this.given.roles) : 0;
    this.told = this.persons > 0 ? [words.ended(counted), words.left(this.left, this.#least)].join(' ').trim() : words.endedEmpty;
  };

  /** The counts as a file for the one who collects the campaign. */
  readonly save = async (): Promise<void> => {
    const { campaign } = this.#session;
    if (!campaign || !this.given) return;
    const { key, instrument, version } = campaign;
    const saved = await this.#desk.save({ campaign: key, instrument, version, counters: this.given }, instrument);
    this.told = savedText(words.saved, saved);
  };

  #freshSheet(): Work {
    const sheet = new Work(this.#session.instrument, () => localDate(now()), 'aflevering');
    const [only, ...others] = this.roles;
    if (only && others.length === 0) sheet.role = only;
    return sheet;
  }
}
