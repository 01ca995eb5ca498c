/** Questionnaires and their examples as the tool »Vurdér« reads them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { guidePath } from '@/adapters/content/guides';
import { link } from '@/adapters/links';
import type { Assessment, Instrument } from '@/domain/selvevaluering';
import { selvevalueringSchema } from '@/schemas/selvevaluering';
import { toInstrument } from '@/schemas/to-instrument';

/** Editions that newer ones have replaced. They keep old codes and files readable. */
const isEarlier = (entry: CollectionEntry<'spoergeskemaer'>): boolean => entry.id.startsWith('tidligere/');

/** The questionnaires in use, in the order of their codes. */
export const currentInstruments = async (): Promise<readonly CollectionEntry<'spoergeskemaer'>[]> =>
  (await getCollection('spoergeskemaer', (entry) => !isEarlier(entry))).toSorted((a, b) => a.data.code.localeCompare(b.data.code));

/** The questionnaires one person can fill in on a page of their own: the tool shows an example until it is answered. */
export async function filledInAlone(): Promise<readonly CollectionEntry<'spoergeskemaer'>[]> {
  const examples = await getCollection('eksempler', ({ data }) => data.tool === 'selvevaluering');
  const shown = new Set(examples.map(({ data }) => data.input['instrument']));
  return (await currentInstruments()).filter(({ id }) => shown.has(id));
}

/** What the tools need of a questionnaire; the rest stays on the page. */
export const instrumentOf = ({ id, data }: CollectionEntry<'spoergeskemaer'>): Instrument =>
  toInstrument(id.replace(/^tidligere\/(.+)-\d+$/, '$1'), data);

/** Every edition of a questionnaire, the one in use first: old codes and files are read with their own. */
export async function editionsOf(id: string): Promise<readonly Instrument[]> {
  const all = (await getCollection('spoergeskemaer')).map(instrumentOf);
  return all.filter((edition) => edition.id === id).toSorted((a, b) => b.version - a.version);
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
