/** A campaign as a tab keeps it: what its file would hold, what is written and not taken in yet, and which meeting is held. */
import { emptyState, type CampaignState, type Layout } from '@/campaign/domain';
import type { MaalingFile } from '@/campaign/file';
import type { DraftSource } from '@/files/draft-source';
import type { CampaignPage } from './campaign-page.svelte';
import { fileOf, stateIn } from './campaign-file';

interface Drafted {
  readonly file: MaalingFile;
  /** What stood here before, when it can be brought back. */
  readonly before?: MaalingFile | undefined;
  /** True when the last file holds it all. */
  readonly isFiled: boolean;
}

const isDrafted = (data: unknown): data is Drafted => typeof data === 'object' && data !== null && 'file' in data && 'isFiled' in data;

/** Writing thousands of codes takes a while, and a state never changes: each is written once. */
function writer(layout: Layout): (state: CampaignState | undefined) => MaalingFile | undefined {
  const written = new WeakMap<CampaignState, MaalingFile>();
  return (state) => {
    if (!state?.campaign) return undefined;
    const file = written.get(state) ?? fileOf(layout, state.campaign, state);
    written.set(state, file);
    return file;
  };
}

/** The campaign itself, under a name. */
export function campaignDraft(page: CampaignPage, name: string): DraftSource {
  const write = writer(page.layout);
  const read = (file: MaalingFile | undefined) => {
    const found = file && stateIn(page.layout, file);
    return found?.ok ? found.value.state : undefined;
  };
  return {
    name: `${name}/maaling`,
    read() {
      const file = write(page.session.state);
      return file && ({ file, before: write(page.before), isFiled: !page.unsaved } satisfies Drafted);
    },
    write(data) {
      const state = isDrafted(data) ? read(data.file) : undefined;
      if (!isDrafted(data) || !state) return false;
      page.resume(state, read(data.before), data.isFiled);
      return true;
    },
    clear() {
      page.resume(emptyState, undefined, false);
    },
  };
}

/** What is written in the forms of the campaign that is open. */
interface Written {
  readonly setup: Readonly<Record<string, string>>;
  readonly pasted: string;
}

const isWritten = (data: unknown): data is Written =>
  typeof data === 'object' && data !== null && 'setup' in data && 'pasted' in data && typeof data.pasted === 'string';

/** What is written and not taken in, under a name. */
export const writtenDraft = (page: CampaignPage, name: string): DraftSource => ({
  name: `${name}/skrevet`,
  read() {
    const { setup, intake } = page.session;
    return setup.isChanged || intake.pasted !== '' ? ({ setup: { ...setup.typed }, pasted: intake.pasted } satisfies Written) : undefined;
  },
  write(data) {
    if (!isWritten(data)) return false;
    const { setup, intake } = page.session;
    setup.typed = { ...setup.typed, ...data.setup };
    intake.pasted = data.pasted;
    return true;
  },
  clear() {
    const { setup, intake } = page.session;
    setup.startOver();
    intake.pasted = '';
  },
});
