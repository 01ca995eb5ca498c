/** A meeting on another device: the coordinator's page opened with the invitation in its address. */
import { now } from '@/adapters/clock';
import { localDate } from '@/adapters/format/danish';
import { campaignFrom, editionFor, readInvitation } from '@/domain/maaling';
import { meetingWords } from '@/texts/maaling-moede';
import { invitationProblemText } from '@/texts/maaling-problemer';
import type { CampaignWork } from './campaign.svelte';

/** Takes the campaign from the address unless there is one here, and says what came of it. Nothing when the address has no invitation. */
export function openFromAddress(work: CampaignWork, fragment: string): string {
  if (work.campaign || !fragment.startsWith('#invitation-')) return '';
  const invitation = readInvitation(fragment);
  const edition = invitation.ok ? editionFor(invitation.value, [work.instrument]) : invitation;
  if (!edition.ok) return edition.problems.map(invitationProblemText).join(' ');
  if (!invitation.ok) return '';
  const campaign = campaignFrom(invitation.value, localDate(now()));
  work.change({ campaign });
  work.setup.show(campaign);
  return meetingWords.fromLink;
}
