/** Questionnaires and their examples as the tool »Vurdér« reads them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { guidePath } from '@/adapters/content/guides';
import { link } from '@/adapters/links';
import type { Assessment, Instrument } from '@/domain/selvevaluering';
import { selvevalueringSchema } from '@/schemas/selvevaluering';

/** What the tool needs of a questionnaire; the rest stays on the page. */
export function instrumentOf({ id, data }: CollectionEntry<'spoergeskemaer'>): Instrument {
  const { version, steps, rule } = data;
  const sections = data.sections.map((section) => ({
    ...section,
    items: section.items.map(({ id, statement, levels, responsible, experience, advice }) => ({
      id,
      statement,
      levels,
      responsible,
      experience,
      advice,
    })),
  }));
  return { id, version, steps, rule, sections };
}

/** The fictitious example that the tool shows until the users have answered. */
export async function exampleOf(instrument: string): Promise<Assessment> {
  const examples = await getCollection(
    'eksempler',
    ({ data }) => data.tool === 'selvevaluering' && data.input['instrument'] === instrument,
  );
  if (!examples[0]) throw new Error(`Spørgeskemaet »${instrument}« mangler et eksempel i content/eksempler/selvevaluering/.`);
  return selvevalueringSchema.parse(examples[0].data.input);
}

/** Addresses of the element pages that are written, by section id. */
export async function guidesOf({ sections }: Instrument): Promise<Readonly<Record<string, string>>> {
  const asked = new Set(sections.map(({ id }) => id));
  const pages = await getCollection('elementer', ({ id, data }) => asked.has(id) && data.complete);
  return Object.fromEntries(pages.map((page) => [page.id, link(guidePath(page))]));
}
