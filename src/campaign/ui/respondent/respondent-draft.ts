/** A respondent's work as a tab keeps it: the answers, and a code that was made. Each campaign has its own, so that no link brings another's. */
import { isContent } from '@/assessment/sheet-draft';
import type { Content } from '@/assessment/work.svelte';
import type { DraftSource } from '@/files/draft-source';
import { latestDraft } from '@/files/tab-drafts';
import type { HandedIn, Respondent } from './respondent.svelte';

interface Drafted {
  readonly id: string;
  /** The invitation as it stood in the address: a link within the page takes its place there. */
  readonly fragment: string;
  readonly content: Content;
  readonly handedIn?: HandedIn | undefined;
}

const isDrafted = (data: unknown): data is Drafted =>
  typeof data === 'object' && data !== null && 'id' in data && 'fragment' in data && 'content' in data && isContent(data.content);

/** The invitation that was answered last in this tab, with this edition; undefined when none was. */
export function lastFragment(name: string): string | undefined {
  const data = latestDraft(`${name}/`)?.data;
  return isDrafted(data) ? data.fragment : undefined;
}

/** Answers that have not changed since the code are the very same, so that the code is not called old. */
const sameAs = (content: Content, handedIn: HandedIn): HandedIn =>
  JSON.stringify(handedIn.content) === JSON.stringify(content) ? { ...handedIn, content } : handedIn;

/** The answers to the invitation that is open, under a name. */
export const respondentDraft = (respondent: Respondent, name: string): DraftSource => ({
  name: `${name}/${respondent.invitation?.key ?? ''}`,
  read() {
    const { id, fragment, work, handedIn } = respondent;
    const { answers, role } = work.content;
    const chosen = role !== undefined && respondent.roles.length > 1;
    const isNew = handedIn === undefined && Object.keys(answers).length === 0 && !chosen;
    return isNew ? undefined : ({ id, fragment, content: work.content, handedIn } satisfies Drafted);
  },
  write(data) {
    if (!isDrafted(data)) return false;
    respondent.id = data.id;
    respondent.work.replace(data.content);
    respondent.handedIn = data.handedIn && sameAs(data.content, data.handedIn);
    return true;
  },
  clear: respondent.beginAgain,
});
