/** The fifteen efforts of »Én plan«: what the municipality's file tells about each, joined with what they are compared on. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { FacetValues } from '@/organisation/domain/indsatser';
import type { Choices } from '@/organisation/domain/modelvalg';
import { link, municipalityPath } from '@/site/links';
import { allMunicipalities, type Deed, type Municipality } from '@/guides/kommuner';

/** A value and the same in a few words. */
interface Told {
  readonly text: string;
}

/** One effort, ready to show. */
export interface EffortRow {
  readonly id: string;
  readonly kommune: string;
  /** Where the municipality's page tells about it. */
  readonly href: string;
  readonly title: string;
  readonly values: FacetValues;
  readonly told: { readonly samlokation: Told; readonly myndighed: Told; readonly indgang: Told };
  readonly lines: readonly [number, number];
  /** The chooser's answers that can be read about it, and where. */
  readonly answers: Choices;
  readonly answerLines: readonly string[];
}

function rowOf({ id, data }: CollectionEntry<'indsatser'>, { name, slug }: Municipality, deed: Deed): EffortRow[] {
  const { design, title, anchor, lines } = deed;
  if (!design || title === undefined || data.kommune !== slug || data.fact !== anchor) return [];
  const { coLocation, authority, entry, answers, answerLines } = data;
  const values: FacetValues = {
    gruppe: design.groups,
    organisering: [design.organisation],
    rolle: [design.caseworker],
    samlokation: [coLocation.level],
    myndighed: [authority.level],
    indgang: [entry.level],
  };
  const told = { samlokation: coLocation, myndighed: authority, indgang: entry };
  return [{ id, kommune: name, href: link(`${municipalityPath(slug)}#${anchor}`), title, values, told, lines, answers, answerLines }];
}

/** All efforts, municipalities by name. Throws when an effort belongs to no municipality. */
export async function allEfforts(): Promise<EffortRow[]> {
  const [entries, municipalities] = await Promise.all([getCollection('indsatser'), allMunicipalities()]);
  const rows = municipalities.flatMap((municipality) =>
    municipality.reports.flatMap(({ deeds }) => deeds.flatMap((deed) => entries.flatMap((entry) => rowOf(entry, municipality, deed)))),
  );
  const lost = entries.filter(({ id }) => !rows.some((row) => row.id === id));
  if (lost[0]) throw new Error(`content/indsatser/${lost[0].id}.yaml peger på en indsats, som kommunens fil ikke har.`);
  return rows;
}
