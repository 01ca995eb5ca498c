/** A reader's path with what the build knows about each step: title, address and reading time. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { readingMinutes } from '@/guides/domain/reading';
import type { Term } from '@/evidence/domain';
import type { Laesevej } from './reading-path-schema';
import { termName } from './glossary';
import { passagesUnder, proseOf } from '@/evidence/mdx-text';
import { guidePath, guides, guideText, type GuideCollection } from './guides';

type WrittenStep = Laesevej['stops'][number]['steps'][number];
type Do = Extract<WrittenStep, { readonly door: string }>;

/** A page or a part of it to read. */
export interface ReadStep {
  readonly page: string;
  /** The heading of the part; absent when the whole page is to be read. */
  readonly section: string | undefined;
  readonly path: `/${string}`;
  readonly minutes: number;
  readonly why: string;
}

/** A stop on the road, with the reading up to and with it. */
export interface Stop {
  readonly minutes: number;
  readonly title: string;
  readonly steps: readonly (ReadStep | Do)[];
  readonly readingSoFar: number;
  readonly takeaway: string;
}

/** A path ready to show. */
export interface ReadingPath {
  readonly stops: readonly Stop[];
  readonly terms: readonly Pick<Term, 'id' | 'term'>[];
}

async function guideAt(place: string, usedBy: string) {
  const collections = Object.keys(guides) as GuideCollection[];
  const entries = (await Promise.all(collections.map((name) => getCollection(name)))).flat();
  const entry = entries.find(({ collection, id, data }) => `${collection}/${id}` === place && data.complete);
  if (!entry) throw new Error(`${usedBy}: Siden »${place}« findes ikke eller er ikke skrevet færdig.`);
  return entry;
}

async function readStep({ read, section, why }: Exclude<WrittenStep, Do>, usedBy: string): Promise<ReadStep> {
  const entry = await guideAt(read, usedBy);
  const { passages } = guideText(entry);
  const shared = { page: entry.data.title, why, section };
  if (section === undefined) return { ...shared, path: guidePath(entry), minutes: readingMinutes(proseOf(passages)) };
  const heading = (await render(entry)).headings.find(({ text }) => text === section);
  const part = passagesUnder(section, passages);
  if (!heading || part === undefined) throw new Error(`${usedBy}: Siden »${read}« har ingen overskrift »${section}«.`);
  return { ...shared, path: `${guidePath(entry)}#${heading.slug}`, minutes: readingMinutes(proseOf(part)) };
}

/** The path of a file in content/laeseveje/. Throws with a message to the editor when it leads to something that does not exist. */
export async function readingPath({ id, data }: CollectionEntry<'laeseveje'>): Promise<ReadingPath> {
  const file = `content/laeseveje/${id}.yaml`;
  const stops: Stop[] = [];
  for (const { steps: written, ...stop } of data.stops) {
    const steps = await Promise.all(written.map(async (step) => ('door' in step ? step : await readStep(step, file))));
    const reading = steps.reduce((sum, step) => sum + ('minutes' in step ? step.minutes : 0), stops.at(-1)?.readingSoFar ?? 0);
    stops.push({ ...stop, steps, readingSoFar: reading });
  }
  return { stops, terms: await Promise.all(data.terms.map((term) => termName(term, file))) };
}

/** Where a path is published. */
export const pathOf = ({ id }: { readonly id: string }): `/${string}/` => `/til-${id}/`;

/** All paths: first for those who decide, then for those who carry out and those who calculate. */
export async function readingPaths(): Promise<CollectionEntry<'laeseveje'>[]> {
  const order = ['politikere', 'ledere', 'oekonomer'];
  return (await getCollection('laeseveje')).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
