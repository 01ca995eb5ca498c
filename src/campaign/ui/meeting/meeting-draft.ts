/** A meeting as a tab keeps it: the counts of its urn. The sheet at hand is kept nowhere. */
import type { Counters } from '@/campaign/domain';
import type { DraftSource } from '@/files/draft-source';
import type { Meeting } from './meeting.svelte';

const isCounters = (data: unknown): data is Counters => typeof data === 'object' && data !== null && 'id' in data && 'roles' in data;

/** The meeting, under a name. */
export const meetingDraft = (meeting: Meeting, name: string): DraftSource => ({
  name,
  read: () => meeting.counted,
  write: (data) => isCounters(data) && meeting.holdAgain(data),
  clear: meeting.leave,
});
