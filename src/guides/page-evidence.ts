/** The evidence of a guidance page, with the measurements it asks for. */
import { evidenceOfText, type PageEvidence } from '@/evidence/evidence';
import { withMeasurements } from './measurements';

interface GuideEntry {
  readonly id: string;
  readonly collection: string;
  readonly body?: string | undefined;
  readonly data: { readonly facts: readonly string[] };
}

/** The evidence of an MDX page. Throws with a message to the editor when the text mentions something that does not exist. */
export async function evidenceOf({ collection, id, body, data }: GuideEntry, instrument?: string): Promise<PageEvidence> {
  const file = `content/${collection}/${id}.mdx`;
  return { ...(await evidenceOfText(file, await withMeasurements(body ?? '', file))), facts: data.facts, instrument };
}
