/** The collections of guidance pages. A new collection gets one line here. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { readMdx, type MdxText } from '@/evidence/mdx-text';

/** Where each collection is published, which assessment asks about the same, and whether its overview has a page file of its own. */
export const guides = {
  elementer: { path: '/elementer/', instrument: 'hvad-goer-de-bedste' },
  potentialer: { path: '/potentialer/', ownOverview: true },
  organisering: { path: '/organisering/', ownOverview: true },
  'flere-skal-med': { path: '/flere-skal-med/' },
  'samskabt-styring': { path: '/samskabt-styring/' },
  implementering: { path: '/implementering/' },
} as const satisfies Record<string, { path: `/${string}/`; instrument?: string; ownOverview?: true }>;

/** A collection of guidance pages. */
export type GuideCollection = keyof typeof guides;

/** The guides whose pages share one form; the ten elements have their own. */
export type TopicCollection = Exclude<GuideCollection, 'elementer'>;

export const topicCollections = (Object.keys(guides) as GuideCollection[]).filter((name) => name !== 'elementer');

/** The written pages of a guide in reading order: the numbered row, then those with a line of their own above the title. */
export async function topicsIn(collection: TopicCollection): Promise<CollectionEntry<TopicCollection>[]> {
  const pages = await getCollection(collection, ({ data }) => data.complete);
  const outside = ({ data }: CollectionEntry<TopicCollection>) => Number(data.kicker !== undefined);
  return pages.sort((a, b) => outside(a) - outside(b) || a.data.number - b.data.number);
}

/** The address of a guidance page. */
export const guidePath = ({ collection, id }: { collection: GuideCollection; id: string }): `/${string}/` =>
  `${guides[collection].path}${id}/`;

/** Every written page of a guide with its place in the numbered row and the pages beside it. */
export async function topicPagesOf(samling: TopicCollection) {
  const pages = await topicsIn(samling);
  const row = pages.filter(({ data }) => data.kicker === undefined);
  const neighbour = (at: number) => pages[at] && { title: pages[at].data.title, path: guidePath(pages[at]) };
  return pages.map((page, at) => ({
    samling,
    page,
    place: { number: row.indexOf(page) + 1, of: row.length },
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  }));
}

/** A guidance page's file, for messages to the editor. */
export const guideFile = ({ collection, id }: { readonly collection: string; readonly id: string }): string =>
  `content/${collection}/${id}.mdx`;

/** What a guidance page says. Throws with a message to the editor when its text cannot be read. */
export const guideText = (page: { readonly collection: string; readonly id: string; readonly body?: string | undefined }): MdxText =>
  readMdx(page.body ?? '', guideFile(page));

/** The ten elements in the order of the report. */
export async function elementsInOrder(): Promise<CollectionEntry<'elementer'>[]> {
  return (await getCollection('elementer')).sort((a, b) => a.data.number - b.data.number);
}

/** The nearest complete pages before and after this one. */
export function neighboursOf<T extends { readonly id: string; readonly data: { readonly complete: boolean } }>(
  pages: readonly T[],
  id: string,
): { previous: T | undefined; next: T | undefined } {
  const at = pages.findIndex((page) => page.id === id);
  const complete = ({ data }: T) => data.complete;
  return { previous: pages.slice(0, at).findLast(complete), next: pages.slice(at + 1).find(complete) };
}

/** The guides that have something to read, in the order they are listed, with how many written pages. */
export async function guidesWithPages(): Promise<{ collection: GuideCollection; path: `/${string}/`; pages: number }[]> {
  const names = Object.keys(guides) as GuideCollection[];
  const all = await Promise.all(
    names.map(async (collection) => ({
      collection,
      path: guides[collection].path,
      pages: (await getCollection(collection, ({ data }) => data.complete)).length,
    })),
  );
  return all.filter(({ collection, pages }) => pages > 0 || 'ownOverview' in guides[collection]);
}
