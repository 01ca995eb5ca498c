/** The worked budget that the page begins with. */
import { getEntry } from 'astro:content';
import { budgetFileSchema } from './file-rules';

export async function budgetExample() {
  const entry = await getEntry('eksempler', 'grundbudget/eksempel');
  if (!entry) throw new Error('content/eksempler/grundbudget/eksempel.yaml mangler.');
  const { title, summary, unknown, input } = entry.data;
  return { title, summary, unknown, file: budgetFileSchema.parse(input) };
}
