/** The evidence of a guidance page, with the measurements it asks for. */
import { evidenceOfMentions, type PageEvidence } from '@/evidence/evidence';
import { guideFile, guideText } from './guides';
import { withMeasured } from './measurements';

interface GuideEntry {
  readonly id: string;
  readonly collection: string;
  readonly body?: string | undefined;
  readonly data: { readonly facts: readonly string[] };
}

/** The evidence of an MDX page. Throws with a message to the editor when the text mentions something that does not exist. */
export async function evidenceOf(page: GuideEntry, instrument?: string): Promise<PageEvidence> {
  const file = guideFile(page);
  const mentions = await withMeasured(guideText(page).mentions, file);
  return { ...(await evidenceOfMentions(file, mentions)), facts: page.data.facts, instrument };
}
