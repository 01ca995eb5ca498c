/** The worked comparison that the page begins with. */
import { getEntry } from 'astro:content';
import type { EffektInput } from '@/domain/effektoekonomi';
import { effektDraftSchema } from '@/schemas/effektoekonomi';

export async function effektExample() {
  const entry = await getEntry('eksempler', 'effektoekonomi/eksempel');
  if (!entry) throw new Error('content/eksempler/effektoekonomi/eksempel.yaml mangler.');
  const { title, summary, unknown, input } = entry.data;
  return { title, summary, unknown, input: effektDraftSchema.parse(input) as EffektInput };
}
