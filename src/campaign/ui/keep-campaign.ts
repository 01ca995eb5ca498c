/** Keeps the coordinator's work in the tab. */
import { readInvitation } from '@/campaign/domain';
import { keepDraft } from '@/files/draft';
import type { CampaignPage } from './campaign-page.svelte';

/** The campaign of this address: the one an invitation names, or else the one that was worked on last. */
async function nameIn(start: string, fragment: string): Promise<string> {
  const invitation = readInvitation(fragment);
  if (invitation.ok) return start + invitation.value.key;
  const { latestDraft } = await import('@/files/tab-drafts');
  return latestDraft(start)?.name.split('/').slice(0, 2).join('/') ?? `${start}egen`;
}

/** Brings back what the tab has of the campaign, and keeps it there. The name is the edition's. */
export async function keepCampaign(page: CampaignPage, edition: string, fragment: string): Promise<void> {
  const drafts = () => import('./campaign-draft');
  const name = await nameIn(`maaling:${edition}/`, fragment).catch(() => `maaling:${edition}/egen`);
  await keepDraft(async () => (await drafts()).campaignDraft(page, name));
  // What is written belongs to the campaign that was brought back.
  await keepDraft(async () => (await drafts()).writtenDraft(page, name));
}
