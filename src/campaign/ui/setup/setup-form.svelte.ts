/** The form that names a campaign: what was typed, and what is wrong with it. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { newCampaignKey } from '@/campaign/random';
import { isDay, type Campaign, type Round } from '@/campaign/domain';
import type { Instrument, Role } from '@/assessment/domain';
import { setupWords as words } from '@/campaign/texts/campaign';

/** One role in the form. */
interface AskedRole {
  readonly role: Role;
  asked: boolean;
  persons: string;
}

const wholeNumber = /^\d{1,5}$/;

export class SetupForm {
  name = $state('');
  round = $state<Round>('enkelt');
  roles = $state<AskedRole[]>([]);
  closes = $state('');
  message = $state('');
  /** True once somebody has tried: until then an empty form is not a wrong one. */
  tried = $state(false);
  /** What making or changing the campaign did. */
  told = $state('');

  readonly problems = $derived.by(() => ({
    name: this.name.trim() === '' ? words.nameMissing : undefined,
    roles: this.roles.some(({ asked }) => asked) ? undefined : words.rolesMissing,
    closes: this.closes === '' || isDay(this.closes) ? undefined : words.closesBad,
    persons: this.roles.filter((each) => each.asked && !this.#isCount(each.persons)).map(({ role }) => role),
  }));
  /** True when the last day is over: the campaign can still be made. */
  readonly closesGone = $derived.by(() => isDay(this.closes) && this.closes < localDate(now()));
  readonly fits = $derived.by(() => {
    const { name, roles, persons, closes } = this.problems;
    return !name && !roles && !closes && persons.length === 0;
  });

  constructor({ roles }: Instrument, campaign: Campaign | undefined) {
    this.roles = roles.map((role) => ({ role, asked: true, persons: '' }));
    if (campaign) this.show(campaign);
  }

  /** Fills the form from a campaign that was opened. */
  show({ name, round, invited, closes = '', message = '' }: Campaign): void {
    Object.assign(this, { name, round, closes, message, tried: false });
    for (const each of this.roles) {
      const found = invited.find(({ role }) => role === each.role);
      each.asked = found !== undefined;
      each.persons = found?.persons === undefined ? '' : String(found.persons);
    }
  }

  /** The campaign, keeping the key of the one it changes; undefined while something is missing. */
  campaign({ id, version }: Instrument, before: Campaign | undefined): Campaign | undefined {
    this.tried = true;
    if (!this.fits) return undefined;
    const asked = this.roles.filter((each) => each.asked);
    return {
      // What is chosen elsewhere on the page stands.
      ...before,
      key: before?.key ?? newCampaignKey(),
      name: this.name.trim(),
      instrument: id,
      version,
      round: this.round,
      invited: asked.map(({ role, persons }) => ({ role, persons: persons.trim() === '' ? undefined : Number(persons) })),
      createdDate: before?.createdDate ?? localDate(now()),
      closes: this.closes === '' ? undefined : this.closes,
      message: this.message.trim() === '' ? undefined : this.message.trim(),
    };
  }

  #isCount(text: string): boolean {
    const typed = text.trim();
    return typed === '' || (wholeNumber.test(typed) && Number(typed) > 0);
  }
}
