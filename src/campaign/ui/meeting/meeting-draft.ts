/** A meeting as a tab keeps it: which urn is in use. Its counts lie with the campaign, and the sheet at hand is kept nowhere. */
import type { DraftSource } from '@/files/draft-source';
import type { Meeting } from './meeting.svelte';

export const meetingDraft = (meeting: Meeting, name: string): DraftSource => ({
  name,
  read: () => meeting.urn,
  // Without the counts there is no meeting to go on with, and nothing is lost by it.
  write: (data) => typeof data === 'string' && (meeting.holdAgain(data) || true),
  clear: meeting.leave,
});
