/** Which pages rest on a source, show its figures and use a term, read from the pages' own text at build. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Figure } from '@/evidence/domain';
import { municipalityPath } from '@/site/links';
import { figureById } from '@/evidence/figures';
import { idsOf } from '@/evidence/mentions';
import { guideFile, guidePath, guides, guideText, type GuideCollection } from './guides';
import { allMunicipalities, mentionsOn } from './kommuner';
import { withMeasured } from './measurements';

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

/** Every page with figures: the guidance pages, then the municipalities' pages. */
async function pagesWithFigures() {
  const pages = await Promise.all(
    (await publishedGuides()).map(async (page) => ({
      title: page.data.title,
      path: guidePath(page),
      mentions: await withMeasured(guideText(page).mentions, guideFile(page)),
    })),
  );
  const municipalities = (await allMunicipalities()).map((municipality) => ({
    title: municipality.officialName,
    path: municipalityPath(municipality.slug),
    mentions: mentionsOn(municipality),
  }));
  return [...pages, ...municipalities].map(({ title, path, mentions }) => ({ title, path, ids: idsOf('figure', mentions) }));
}

/** The figures that the condition keeps, in the order of the report, with the pages that show them. */
async function figuresWhere(keep: (entry: CollectionEntry<'tal'>) => boolean): Promise<UsedFigure[]> {
  const pages = await pagesWithFigures();
  const entries = (await getCollection('tal')).filter(keep);
  entries.sort((a, b) => a.data.lines[0] - b.data.lines[0] || a.id.localeCompare(b.id));
  return Promise.all(
    entries.map(async ({ id }) => ({
      figure: await figureById(id, `content/tal/${id}.yaml`),
      usedOn: pages
        .filter(({ ids }) => ids.includes(id))
        .map(({ title, path, ids }): Backlink => ({ title, path: `${path}#henvisning-${String(ids.indexOf(id) + 1)}` })),
    })),
  );
}

/** All figures of a source. */
export const figuresOf = (source: string): Promise<UsedFigure[]> => figuresWhere(({ data }) => data.source === source);

/** All figures in a folder of content/tal: those about one municipality. */
export const figuresAbout = (folder: string): Promise<UsedFigure[]> => figuresWhere(({ id }) => id.startsWith(`${folder}/`));

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
    .filter((page) => idsOf('term', guideText(page).mentions).includes(term))
    .map((page) => ({ title: page.data.title, path: `${guidePath(page)}#brug-${term}` }));
}
