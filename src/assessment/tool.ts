/** What the islands of one instrument share: its content, the work, and where the work is kept. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import type { Assessment, Instrument } from '@/assessment/domain';
import { PageState } from '@/site/hydration/page-state';
import { Safekeeping } from './ui/safekeeping.svelte';
import { Work, type Use } from './work.svelte';

export interface ToolContent {
  readonly instrument: Instrument;
  /** Shown until the users have answered something; without one there is nothing to see until then. */
  readonly example?: Assessment | undefined;
  /** Editions that this one has replaced. */
  readonly earlier?: readonly Instrument[] | undefined;
  /** Addresses of the guidance by the id of the item or the section. */
  readonly guides: Readonly<Record<string, string>>;
  /** What the sheet is for; to keep when it is left out. */
  readonly use?: Use | undefined;
}

/** By the edition of the questionnaire. */
export const tools = new PageState((content: ToolContent) => {
  const work = new Work(content.instrument, () => localDate(now()), content.use);
  return { ...content, work, keeper: new Safekeeping(work, content.earlier) };
});
