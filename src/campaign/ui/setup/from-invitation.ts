/** A meeting on another device: the coordinator's page opened with the invitation in its address. */
import { now } from '@/base/browser/clock';
import { localDate } from '@/base/format/danish';
import { campaignFrom, editionFor, readInvitation } from '@/campaign/domain';
import { meetingWords } from '@/campaign/texts/meeting';
import { invitationProblemText } from '@/campaign/texts/problems';
import type { CampaignSession } from '../session.svelte';

/** Takes the campaign from the address unless there is one here, and says what came of it. Nothing when the address has no invitation. */
export function openFromAddress(session: CampaignSession, fragment: string): string {
  if (session.campaign || !fragment.startsWith('#invitation-')) return '';
  const invitation = readInvitation(fragment);
  const edition = invitation.ok ? editionFor(invitation.value, [session.instrument]) : invitation;
  if (!edition.ok) return edition.problems.map(invitationProblemText).join(' ');
  if (!invitation.ok) return '';
  const campaign = campaignFrom(invitation.value, localDate(now()));
  session.change({ campaign });
  session.setup.show(campaign);
  return meetingWords.fromLink;
}
