/** What the islands of one instrument share: its content, the work, and where the work is kept. */
import { now } from '@/adapters/clock';
import { localDate } from '@/adapters/format/danish';
import type { Assessment, Instrument } from '@/domain/selvevaluering';
import { PageState } from '@/islands/shared/page-state';
import { Safekeeping } from './safekeeping.svelte';
import { Work } from './work.svelte';

export interface ToolContent {
  readonly instrument: Instrument;
  /** Shown until the users have answered something. */
  readonly example: Assessment;
  /** Addresses of the complete element pages by section id. */
  readonly guides: Readonly<Record<string, string>>;
  /** Address of the overview of elements. */
  readonly overview: string;
}

/** By the instrument's id. */
export const tools = new PageState((content: ToolContent) => {
  const work = new Work(content.instrument, () => localDate(now()));
  return { ...content, work, keeper: new Safekeeping(work) };
});
