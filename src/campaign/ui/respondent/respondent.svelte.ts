/** A respondent's page: the invitation in the address, the answers, and what is handed in. */
import { newResponseId } from '@/campaign/random';
import {
  editionFor,
  lastRevision,
  layoutOf,
  readInvitation,
  statesOf,
  svarOf,
  writeCode,
  type Invitation,
  type Layout,
  type Response,
} from '@/campaign/domain';
import { isOpen, scaleOf, type AssessmentResult, type Instrument, type Role } from '@/assessment/domain';
import { editionName } from '@/assessment/edition-name';
import { tools, type ToolContent } from '@/assessment/tool';
import { nothing, type Content, type Work } from '@/assessment/work.svelte';
import { PageState } from '@/site/hydration/page-state';
import { svarFile } from '@/campaign/file';
import { SaveDesk } from '@/files/save-desk.svelte';
import { savedText } from '@/files/words';
import { answerWords } from '@/campaign/texts/campaign';
import { invitationProblemText } from '@/campaign/texts/problems';

/** What was handed in last: the code, and the answers it was made of. */
export interface HandedIn {
  readonly code: string;
  readonly content: Content;
  readonly revision: number;
}

const choicesIn = (instrument: Instrument, { sections }: AssessmentResult) => {
  const asked = sections.flatMap(({ answers }) => answers);
  const countable = asked.filter(({ item }) => !isOpen(scaleOf(instrument, item)));
  return {
    items: countable.length,
    chosen: countable.filter(({ state }) => state !== undefined).length,
    /** True when some items are answered in words, which are not handed in. */
    words: countable.length < asked.length,
  };
};

export class Respondent {
  readonly work: Work;
  readonly layout: Layout;
  /** Why there is nothing to answer. */
  problem = $state('');
  invitation = $state.raw<Invitation>();
  handedIn = $state.raw<HandedIn>();
  /** Who hands in, as every code of this person says. */
  id = newResponseId();
  /** The invitation as it stands in the address. */
  fragment = '';
  readonly #desk = new SaveDesk(svarFile);

  readonly roles: readonly Role[] = $derived(this.invitation?.roles ?? []);
  /** What can be handed in: items with steps to choose between, and how many of them are answered. Absent until a role is chosen. */
  readonly choices = $derived.by(() => this.work.result && choicesIn(this.layout.instrument, this.work.result));
  readonly ready = $derived.by(() => this.invitation !== undefined && (this.choices?.chosen ?? 0) > 0);
  /** True when no later code could replace the one that was made. */
  readonly spent = $derived.by(() => this.handedIn?.revision === lastRevision);
  /** True when the code no longer says what was chosen. Words are not in it and never make it old. */
  readonly stale = $derived.by(() => this.handedIn !== undefined && this.handedIn.code !== this.#code(this.handedIn.revision));

  constructor(content: ToolContent) {
    this.work = tools.of(sheetName(content.instrument), content).work;
    this.layout = layoutOf(content.instrument);
  }

  /** Reads the invitation in the address. */
  open(fragment: string): void {
    if (fragment.replace('#', '') === '') {
      this.problem = answerWords.noInvitation;
      return;
    }
    const invitation = readInvitation(fragment);
    // Another campaign never gets the answers of the one before.
    if (invitation.ok && this.invitation && invitation.value.key !== this.invitation.key) this.beginAgain();
    const edition = invitation.ok ? editionFor(invitation.value, [this.layout.instrument]) : invitation;
    this.problem = edition.ok ? '' : edition.problems.map(invitationProblemText).join(' ');
    this.invitation = invitation.ok && edition.ok ? invitation.value : undefined;
    this.fragment = fragment;
    this.#chooseOnly();
  }

  /** A fresh sheet, and a new person who hands in. */
  readonly beginAgain = (): void => {
    this.work.replace(nothing);
    this.handedIn = undefined;
    this.id = newResponseId();
    this.#chooseOnly();
  };

  /** Makes the code. A later one carries a higher revision, so that it replaces the earlier wherever they meet; after the last there is none. */
  readonly handIn = (): void => {
    const revision = (this.handedIn?.revision ?? -1) + 1;
    const code = revision > lastRevision ? undefined : this.#code(revision);
    if (code !== undefined) this.handedIn = { code, content: this.work.content, revision };
  };

  /** Saves what the code says as a file, and tells what came of it. Nothing when newer answers can no longer be handed in. */
  readonly saveFile = async (): Promise<string> => {
    if (!this.handedIn || this.stale) this.handIn();
    const response = this.handedIn && !this.stale ? this.#response(this.handedIn.revision) : undefined;
    if (!response || !this.invitation) return '';
    const svar = svarOf(this.layout, this.invitation.key, response);
    return savedText(answerWords.fileSaved, await this.#desk.save(svar, svar.instrument));
  };

  #chooseOnly(): void {
    const [only, ...others] = this.roles;
    if (only && others.length === 0) this.work.role = only;
  }

  #code(revision: number): string | undefined {
    const response = this.#response(revision);
    return response && this.invitation && writeCode(this.layout, this.invitation.key, response);
  }

  #response(revision: number): Response | undefined {
    const { role, answers } = this.work.content;
    if (role === undefined) return undefined;
    return { id: this.id, revision, role, states: statesOf(this.layout, role, answers) };
  }
}

/** The islands of the page, by the edition of the questionnaire. */
export const respondents = new PageState((content: ToolContent) => new Respondent(content));

/** The name under which the sheet's own islands find the respondent's work. */
export const sheetName = (instrument: Instrument): string => `svar:${editionName(instrument)}`;
