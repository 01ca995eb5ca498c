/** The worked follow-up that the page begins with. */
import { getEntry } from 'astro:content';
import { followUpFileSchema } from './file-rules';

export async function followUpExample() {
  const entry = await getEntry('eksempler', 'opfoelgning/eksempel');
  if (!entry) throw new Error('content/eksempler/opfoelgning/eksempel.yaml mangler.');
  const { title, summary, unknown, input } = entry.data;
  return { title, summary, unknown, file: followUpFileSchema.parse(input) };
}
