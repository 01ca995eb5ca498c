/** The whole link that opens a page with an invitation; empty when name and message make it too long. */
import { invitationOf, writeInvitation, type Campaign } from '@/campaign/domain';
import type { Instrument } from '@/assessment/domain';

/** address: the page from the root of the site. */
export function invitationUrl(instrument: Instrument, campaign: Campaign, address: string): string {
  const written = writeInvitation(invitationOf(instrument, campaign));
  return written.ok ? `${new URL(address, location.href).href}#${written.value}` : '';
}
