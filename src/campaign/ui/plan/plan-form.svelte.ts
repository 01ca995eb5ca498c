/** The plan as it is written. It lives in the campaign and is saved with it, also half written; it can travel as a file of its own too. */
import { now } from '@/base/browser/clock';
import { downloadText, fileName } from '@/files/download';
import {
  calendarText,
  checkPlan,
  mostPriorities,
  newPriority,
  type CandidateList,
  type Plan,
  type PlanField,
  type Priority,
} from '@/campaign/domain';
import { allItems, type Item } from '@/assessment/domain';
import { planFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { fileProblemTexts, savedText } from '@/files/words';
import { withRemark } from '@/files/work';
import { calendarEvents, planWords as words } from '@/campaign/texts/plan';
import { planFieldText, planProblemTexts } from '@/campaign/texts/plan-check';
import type { CampaignSession } from '../session.svelte';

export class PlanForm {
  readonly #session: CampaignSession;
  readonly #desk = new SaveDesk(planFile);
  /** True once somebody has asked whether the plan is whole: until then a gap is not a mistake. */
  tried = $state(false);
  /** What was done. */
  told = $state('');
  #before = $state.raw<Plan>();

  readonly plan = $derived.by((): Plan => this.#session.state.plan ?? this.#empty());
  readonly priorities = $derived(this.plan.priorities);
  readonly isFull = $derived(this.plan.priorities.length >= mostPriorities);
  readonly #problems = $derived.by(() => {
    const checked = checkPlan(this.plan);
    return checked.ok ? [] : checked.problems;
  });

  /** Everything the plan still needs, once somebody has tried. */
  readonly needs = $derived.by(() => (this.tried ? planProblemTexts(this.#problems) : []));

  constructor(session: CampaignSession) {
    this.#session = session;
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  itemOf(id: string): Item | undefined {
    return allItems(this.#session.instrument).find((item) => item.id === id);
  }

  isChosen(id: string): boolean {
    return this.priorities.some(({ item }) => item === id);
  }

  /** Why the field is not whole, once somebody has tried. */
  problem(id: string, field: PlanField): string | undefined {
    if (!this.tried) return undefined;
    const found = this.#problems.find((problem) => {
      if (!('item' in problem) || problem.item !== id) return false;
      return 'field' in problem ? problem.field === field : problem.code === 'plan-date-impossible' && field === 'deadline';
    });
    return found && planFieldText(found);
  }

  choose(id: string, list?: CandidateList): void {
    if (this.isFull || this.isChosen(id)) return;
    this.#write([...this.priorities, newPriority(id, list)]);
  }

  change(id: string, part: Partial<Priority>): void {
    this.#write(this.priorities.map((priority) => (priority.item === id ? { ...priority, ...part } : priority)));
  }

  remove(id: string): void {
    const before = this.plan;
    this.#write(this.priorities.filter(({ item }) => item !== id));
    this.#before = before;
    this.told = words.removed(id);
  }

  readonly undo = (): void => {
    if (this.#before) this.#session.change({ plan: this.#before });
    this.#before = undefined;
    this.told = '';
  };

  /** True when nothing is missing. */
  check(): boolean {
    this.tried = true;
    this.told = this.#problems.length === 0 ? words.whole : words.missing(this.#problems.length);
    return this.#problems.length === 0;
  }

  readonly save = async (): Promise<void> => {
    this.told = savedText(words.saved, await this.#desk.save(this.plan, this.plan.instrument));
  };

  async open(file: File): Promise<void> {
    const read = await this.#desk.open(file);
    if (!read.ok) {
      this.told = fileProblemTexts(read.problems);
      return;
    }
    if (read.value.instrument !== this.plan.instrument) {
      this.told = words.otherInstrument(read.value.instrument);
      return;
    }
    const before = this.plan;
    this.#write(read.value.priorities);
    this.#before = before.priorities.length > 0 ? before : undefined;
    this.told = withRemark(words.opened, read);
  }

  readonly calendar = (): void => {
    const events = calendarEvents(this.plan, (id) => this.itemOf(id)?.statement ?? '');
    this.told = events.length > 0 ? words.calendarSaved(events.length) : words.noDays;
    if (events.length === 0) return;
    const text = calendarText(events, now().toISOString());
    downloadText(fileName(`handleplan_${this.plan.instrument}`, now(), 'ics'), text, 'text/calendar');
  };

  #empty(): Plan {
    const { id, version } = this.#session.instrument;
    return { campaign: this.#session.campaign?.key, instrument: id, version, priorities: [] };
  }

  #write(priorities: readonly Priority[]): void {
    this.#before = undefined;
    this.told = '';
    this.#session.change({ plan: { ...this.#empty(), priorities: [...priorities] } });
  }
}
