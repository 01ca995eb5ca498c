/** The form that names a campaign: what was typed, and what is wrong with it. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { emptyForm } from '@/forms/draft';
import type { Fields, Typed } from '@/forms/fields';
import { typingProblems } from '@/forms/problems';
import { newCampaignKey } from '@/campaign/random';
import { campaignOf, isDay, setupProblems, type Campaign } from '@/campaign/domain';
import type { Instrument, Role } from '@/assessment/domain';
import { setupFieldsFor } from '@/campaign/texts/setup';
import { setupDraft, setupSentences, setupTyped } from './typed';

export class SetupForm {
  readonly roles: readonly Role[];
  readonly fields: Fields;
  /** What the campaign says, as it is written. */
  #begun: Typed = $state.raw({});
  typed = $state<Record<string, string>>({});
  /** True once somebody has tried: until then an empty form is not a wrong one. */
  tried = $state(false);
  /** What making or changing the campaign did. */
  told = $state('');

  readonly #draft = $derived.by(() => setupDraft(this.fields, this.typed));
  readonly #found = $derived.by(() => setupProblems(this.#draft));
  /** The sentence for every place where something is missing or impossible, by key. What is missing is told when somebody has tried, and what is too long at once. */
  readonly problems = $derived.by(() => setupSentences(this.fields, this.typed, this.tried ? this.#found : []));
  /** True when the last day is over: the campaign can still be made. */
  readonly closesGone = $derived.by(() => {
    const { closes = '' } = this.#draft;
    return isDay(closes) && closes < localDate(now());
  });

  constructor({ roles }: Instrument, campaign: Campaign | undefined) {
    this.roles = roles;
    this.fields = setupFieldsFor(roles);
    this.#begun = campaign ? setupTyped(this.fields, roles, campaign) : emptyForm(this.fields);
    this.typed = { ...this.#begun };
  }

  /** True when something is written that the campaign does not say. */
  get isChanged(): boolean {
    const begun = this.#begun;
    return Object.entries(this.typed).some(([path, text]) => text !== (begun[path] ?? ''));
  }

  /** The campaign says what is written: nothing is waiting in the form. */
  heed(campaign: Campaign): void {
    this.#begun = setupTyped(this.fields, this.roles, campaign);
  }

  /** Writes again what the campaign says. */
  startOver(): void {
    this.typed = { ...this.#begun };
    this.tried = false;
  }

  /** Fills the form from a campaign that has arrived. */
  show(campaign: Campaign): void {
    this.#begun = setupTyped(this.fields, this.roles, campaign);
    this.startOver();
  }

  /** The campaign, keeping the key of the one it changes; undefined while something is missing. */
  campaign(instrument: Instrument, before: Campaign | undefined): Campaign | undefined {
    this.tried = true;
    if (this.#found.length > 0 || typingProblems(this.fields, this.typed).size > 0) return undefined;
    return campaignOf(this.#draft, instrument, before ?? { key: newCampaignKey(), createdDate: localDate(now()) }, before);
  }
}
