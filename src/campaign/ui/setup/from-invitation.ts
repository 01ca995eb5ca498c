/** A meeting on another device: the coordinator's page opened with the invitation in its address. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { campaignFrom, editionFor, readInvitation } from '@/campaign/domain';
import { meetingWords } from '@/campaign/texts/meeting';
import { invitationProblemText } from '@/campaign/texts/problems';
import type { CampaignWork } from '../campaign.svelte';

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
