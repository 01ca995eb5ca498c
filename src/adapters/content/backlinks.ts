/** Which pages rest on a source, show its figures and use a term, read from the pages' own text at build. */
import { getCollection } from 'astro:content';
import type { Figure } from '@/domain/evidence';
import { figureById } from './figures';
import { guidePath, guides, type GuideCollection } from './guides';
import { figuresIn, termsIn } from './mentions';

/** A link to a page, or to the place on it where a figure or a term is first mentioned. */
export interface Backlink {
  readonly title: string;
  readonly path: `/${string}`;
}

/** A figure with the pages that show it. */
export interface UsedFigure {
  readonly figure: Figure;
  readonly usedOn: readonly Backlink[];
}

/** The page's place in its collection; collections without numbers keep the order of their file names. */
const placeOf = (data: object): number => ('number' in data && typeof data.number === 'number' ? data.number : 0);

/** The complete pages of every collection, in reading order. */
async function publishedGuides() {
  const collections = Object.keys(guides) as GuideCollection[];
  const entries = await Promise.all(collections.map((name) => getCollection(name, ({ data }) => data.complete)));
  return entries.flatMap((pages) => pages.toSorted((a, b) => placeOf(a.data) - placeOf(b.data)));
}

/** All figures of a source, in the order of the report, with the pages that show them. */
export async function figuresOf(source: string): Promise<UsedFigure[]> {
  const pages = (await publishedGuides()).map((page) => ({ page, ids: figuresIn(page.body ?? '') }));
  const entries = (await getCollection('tal')).filter(({ data }) => data.source === source);
  entries.sort((a, b) => a.data.lines[0] - b.data.lines[0] || a.id.localeCompare(b.id));
  return Promise.all(
    entries.map(async ({ id }) => ({
      figure: await figureById(id, `content/tal/${id}.yaml`),
      usedOn: pages
        .filter(({ ids }) => ids.includes(id))
        .map(({ page, ids }): Backlink => ({
          title: page.data.title,
          path: `${guidePath(page)}#henvisning-${String(ids.indexOf(id) + 1)}`,
        })),
    })),
  );
}

/** The published pages that name the source in their box »Videnskilde«. */
export async function pagesRestingOn(source: string): Promise<Backlink[]> {
  const pages = await publishedGuides();
  return pages
    .filter(({ data }) => data.evidence.where.some((place) => place.source === source))
    .map((page) => ({ title: page.data.title, path: guidePath(page) }));
}

/** The published pages that use a term, each at its first mention. */
export async function pagesUsing(term: string): Promise<Backlink[]> {
  const pages = await publishedGuides();
  return pages
    .filter(({ body }) => termsIn(body ?? '').includes(term))
    .map((page) => ({ title: page.data.title, path: `${guidePath(page)}#brug-${term}` }));
}
