/** Questionnaires and their examples as the tool »Vurdér« reads them. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { guidePath, guides, type GuideCollection } from '@/guides/guides';
import { itemAnchor, link } from '@/site/links';
import { allItems, type Assessment, type Instrument } from '@/assessment/domain';
import { selvevalueringSchema } from './file-rules';
import { toInstrument } from './to-instrument';

/** Editions that newer ones have replaced. They keep old codes and files readable. */
const isEarlier = (entry: CollectionEntry<'spoergeskemaer'>): boolean => entry.id.startsWith('tidligere/');

/** The questionnaires in use, in the order of their codes. */
export const currentInstruments = async (): Promise<readonly CollectionEntry<'spoergeskemaer'>[]> =>
  (await getCollection('spoergeskemaer', (entry) => !isEarlier(entry))).toSorted((a, b) => a.data.code.localeCompare(b.data.code));

/** Where the pages of a questionnaire are: the edition in use under its name, an earlier one under its name and number. */
export function sheetPath(entry: CollectionEntry<'spoergeskemaer'>): `/selvevaluering/${string}/` {
  const { id, version } = instrumentOf(entry);
  return `/selvevaluering/${isEarlier(entry) ? `${id}-udgave-${String(version)}` : id}/`;
}

/** The pages of every edition: links, codes and files that were made with an earlier one can still be opened. */
export const sheetPages = async () =>
  (await getCollection('spoergeskemaer')).map((entry) => ({ params: { id: sheetPath(entry).split('/')[2] }, props: { entry } }));

/** Another edition of a questionnaire, and where its pages are. */
export interface OtherEdition {
  readonly version: number;
  readonly path: `/selvevaluering/${string}/`;
}

/** The other editions of a questionnaire, the newest first, and whether one of them has replaced this one. */
export async function otherEditionsOf(
  entry: CollectionEntry<'spoergeskemaer'>,
): Promise<{ readonly others: readonly OtherEdition[]; readonly current: OtherEdition | undefined }> {
  const own = instrumentOf(entry);
  const same = (await getCollection('spoergeskemaer')).filter((other) => other.id !== entry.id && instrumentOf(other).id === own.id);
  const others = same.map((other) => ({ version: other.data.version, path: sheetPath(other) })).toSorted((a, b) => b.version - a.version);
  return { others, current: isEarlier(entry) ? others.find(({ version }) => version > own.version) : undefined };
}

/** What the tools need of a questionnaire; the rest stays on the page. */
export const instrumentOf = ({ id, data }: CollectionEntry<'spoergeskemaer'>): Instrument =>
  toInstrument(id.replace(/^tidligere\/(.+)-\d+$/, '$1'), data);

/** Every edition of a questionnaire, the one in use first: old codes and files are read with their own. */
export async function editionsOf(id: string): Promise<readonly Instrument[]> {
  const all = (await getCollection('spoergeskemaer')).map(instrumentOf);
  return all.filter((edition) => edition.id === id).toSorted((a, b) => b.version - a.version);
}

/** The fictitious example that the tool shows until the users have answered; without one it shows nothing until then. */
export async function exampleOf(instrument: string): Promise<Assessment | undefined> {
  const examples = await getCollection(
    'eksempler',
    ({ data }) => data.tool === 'selvevaluering' && data.input['instrument'] === instrument,
  );
  return examples[0] && selvevalueringSchema.parse(examples[0].data.input);
}

/** The items that a page of the elements asks about as well, in a place of its own. */
async function askedOnPages(instrument: string): Promise<ReadonlySet<string>> {
  if (guides.elementer.instrument !== instrument) return new Set();
  const pages = await getCollection('elementer', ({ data }) => data.complete);
  return new Set(pages.flatMap(({ data }) => data.items));
}

/** Addresses of the guidance by the id of the item or the section: the very place on the page where the page asks the same. */
export async function guidesOf(instrument: Instrument): Promise<Readonly<Record<string, string>>> {
  const asked = await askedOnPages(instrument.id);
  const guided = [...instrument.sections, ...allItems(instrument)].flatMap(({ id, guide }) =>
    guide ? [[id, link(asked.has(id) ? `${guide}#${itemAnchor(id)}` : guide)] as const] : [],
  );
  return Object.fromEntries(guided);
}

/** Titles of the written guidance pages by address from the root. */
export async function guideTitles(): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    (Object.keys(guides) as GuideCollection[]).map((name) => getCollection(name, ({ data }) => data.complete)),
  );
  return new Map(pages.flat().map((page) => [guidePath(page), page.data.title]));
}
