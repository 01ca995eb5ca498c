/** The talk about one item at a time: what is being written, and what has been agreed. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { checkAgreements, isDay, type Agreement, type PublishedItem } from '@/campaign/domain';
import type { AnswerState } from '@/assessment/domain';
import { agreementProblemText } from '@/campaign/texts/problems';
import { agreedWords as words } from '@/campaign/texts/agreements';
import type { CampaignSession } from '../session.svelte';

interface Draft {
  readonly state?: AnswerState | undefined;
  readonly reason: string;
  readonly date: string;
}

export class AgreementForm {
  readonly #session: CampaignSession;
  /** The item that is talked about; the first until another is chosen. */
  #chosen = $state('');
  #drafts = $state.raw<Readonly<Record<string, Draft>>>({});
  #before = $state.raw<readonly Agreement[]>();
  tried = $state(false);
  told = $state('');

  readonly items = $derived.by((): readonly PublishedItem[] => this.#session.shown?.publication.items ?? []);
  readonly at = $derived(
    Math.max(
      0,
      this.items.findIndex(({ item }) => item.id === this.#chosen),
    ),
  );
  readonly current = $derived(this.items[this.at]);
  readonly agreements = $derived.by(() => this.#session.state.agreements);
  readonly agreement = $derived(this.agreements.find(({ item }) => item === this.current?.item.id));
  readonly draft = $derived.by((): Draft => {
    const written = this.#drafts[this.current?.item.id ?? ''];
    return written ?? this.agreement ?? { reason: '', date: localDate(now()) };
  });
  /** Beside the fields, once somebody has tried. */
  readonly problems = $derived.by(() => {
    if (!this.tried || !this.current) return {};
    const { state, reason, date } = this.draft;
    const checked = checkAgreements(this.#session.instrument, [{ item: this.current.item.id, state: state ?? 'ved-ikke', reason, date }]);
    return {
      state: state === undefined ? words.stateMissing : undefined,
      reason: checked.ok ? undefined : agreementProblemText(checked.problems[0]),
      date: isDay(date) ? undefined : words.dayMissing,
    };
  });

  constructor(session: CampaignSession) {
    this.#session = session;
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  choose(item: string | undefined): void {
    if (item === undefined) return;
    this.#chosen = item;
    this.tried = false;
    this.told = '';
  }

  write(part: Partial<Draft>): void {
    const id = this.current?.item.id;
    if (id !== undefined) this.#drafts = { ...this.#drafts, [id]: { ...this.draft, ...part } };
  }

  /** Writes the agreed answer down; false while something is missing. */
  keep(): boolean {
    this.tried = true;
    const { state, reason, date } = this.draft;
    const id = this.current?.item.id;
    if (id === undefined || state === undefined || Object.values(this.problems).some((problem) => problem !== undefined)) return false;
    this.#replace(id, [{ item: id, state, reason: reason.trim(), date }]);
    this.tried = false;
    this.told = words.kept(id);
    return true;
  }

  readonly remove = (): void => {
    const id = this.current?.item.id;
    if (id === undefined) return;
    const before = this.agreements;
    this.#replace(id, []);
    this.#before = before;
    this.told = words.removed(id);
  };

  readonly undo = (): void => {
    if (this.#before) this.#session.change({ agreements: [...this.#before] });
    this.#before = undefined;
    this.told = '';
  };

  /** The order of the questionnaire, whatever the order of the talk. */
  #replace(id: string, put: readonly Agreement[]): void {
    this.#before = undefined;
    const order = this.items.map(({ item }) => item.id);
    const all = [...this.agreements.filter(({ item }) => item !== id), ...put];
    this.#session.change({ agreements: all.toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item)) });
    this.#drafts = Object.fromEntries(Object.entries(this.#drafts).filter(([item]) => item !== id));
  }
}
