/** An optælling: the counters of a meeting as a file, so that a coordinator joins meetings that were held on other devices. */
import { checkCounters, joinCounters, sameCounters } from './counters.ts';
import type { Layout } from './layout.ts';
import type { Campaign, Counters } from './model.ts';
import type { CountersProblem } from './problems.ts';

/** The counters of a meeting and the campaign they belong to. */
export interface Optaelling {
  /** Key of the campaign. */
  readonly campaign: string;
  readonly instrument: string;
  readonly version: number;
  readonly counters: Counters;
}

/** What became of an optælling; the words are those of a hand-in (RowVerdict). */
export type MeetingVerdict =
  | { readonly code: 'ny' | 'rettet' }
  | { readonly code: 'dublet' | 'erstattet' | 'forkert-maaling' }
  | { readonly code: 'anden-udgave'; readonly version: number }
  | { readonly code: 'ugyldig'; readonly problems: readonly CountersProblem[] };

/** The meetings after an optælling, and what became of it. */
export interface ReceivedMeeting {
  readonly meetings: readonly Counters[];
  readonly verdict: MeetingVerdict;
}

/** Receives an optælling. The same meeting counts once, and a later state of it takes the place of the earlier. */
export function receiveMeeting(
  campaign: Campaign,
  layout: Layout,
  meetings: readonly Counters[],
  { campaign: key, instrument, version, counters }: Optaelling,
): ReceivedMeeting {
  if (instrument !== campaign.instrument) return { meetings, verdict: { code: 'forkert-maaling' } };
  if (version !== campaign.version) return { meetings, verdict: { code: 'anden-udgave', version } };
  if (key !== campaign.key) return { meetings, verdict: { code: 'forkert-maaling' } };
  const checked = checkCounters(layout, counters);
  if (!checked.ok) return { meetings, verdict: { code: 'ugyldig', problems: checked.problems } };
  const before = meetings.find(({ id }) => id === counters.id);
  if (before && sameCounters(before, counters)) return { meetings, verdict: { code: 'dublet' } };
  const joined = joinCounters(meetings, [counters]);
  const stands = joined.find(({ id }) => id === counters.id) === counters;
  return { meetings: joined, verdict: { code: before ? (stands ? 'rettet' : 'erstattet') : 'ny' } };
}
