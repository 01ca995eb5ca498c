/** Everything the budget sheet shows from content/: worked sheets, and what the page proposes itself with its reasons. */
import { getCollection } from 'astro:content';
import { sheetFileSchema } from './file-rules';

const folder = 'budgetark/';

export async function sheetContent() {
  const examples = await getCollection('eksempler', ({ data }) => data.tool === 'budgetark');
  const assumptions = await getCollection('forudsaetninger', ({ id }) => id.startsWith(folder));
  return {
    examples: examples
      .sort((one, other) => one.data.orden - other.data.orden)
      .map(({ id, data: { title, summary, unknown, input } }) => ({
        id: id.slice(folder.length),
        title,
        summary,
        unknown,
        file: sheetFileSchema.parse({ input }),
      })),
    assumptions: Object.fromEntries(
      assumptions.map(({ id, data: { value, label, origin, reason, reference } }) => [
        id.slice(folder.length),
        { value, label, origin, reason, source: reference === undefined ? undefined : { title: reference } },
      ]),
    ),
  };
}
