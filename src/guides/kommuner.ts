/** The municipalities with everything the reports tell about them, in the order a page shows it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { Source } from '@/evidence/domain';
import { themeOfElement, type Theme } from '@/guides/domain/kommuner';
import { danishOrder } from '@/base/format/alphabet';
import { exampleAnchor } from './examples';
import { sourceById } from '@/evidence/figures';
import { readMdx } from '@/evidence/mdx-text';
import { figureMentions, type Mention } from '@/evidence/mentions';
import { elementsInOrder, guidePath, guideText } from './guides';
import { figuresOfTables } from './measurements';

type Entry = CollectionEntry<'kommuner'>;
type Report = Entry['data']['reports'][number];
type Effort = Report['efforts'][number];

/** The report whose examples stand on the pages of the ten elements. */
const reportOfElements = 'hvad-goer-de-bedste';

/** One thing a municipality did. */
export interface Deed {
  /** Id on the municipality's page. */
  readonly anchor: string;
  readonly theme: Theme;
  /** A few words above the text; an example stands under its element instead. */
  readonly title: string | undefined;
  /** One line for a list, where neither title nor first sentence says it. */
  readonly short: string | undefined;
  readonly text: string;
  readonly section: string;
  readonly lines: readonly [number, number];
  /** The page where the example stands, and the place on it. */
  readonly page: { readonly title: string; readonly path: `/${string}`; readonly anchor: string } | undefined;
  /** Slugs of the other municipalities in the same example. */
  readonly others: readonly string[];
  readonly design: Effort['design'];
  readonly caveat: string | undefined;
}

/** What one report tells about a municipality. */
export interface InReport extends Omit<Report, 'efforts' | 'source'> {
  readonly source: Source;
  /** How the report chose its municipalities and what it tells of all of them. */
  readonly about: CollectionEntry<'kilder'>['data']['municipalities'];
  readonly deeds: readonly Deed[];
}

/** One municipality. */
export interface Municipality {
  readonly slug: string;
  readonly name: string;
  readonly officialName: string;
  readonly kode: string;
  readonly reports: readonly InReport[];
}

const writtenDeed = (effort: Effort): Deed => ({
  page: undefined,
  short: undefined,
  others: [],
  anchor: effort.facts[0] ?? '',
  ...effort,
  design: effort.design,
  caveat: effort.caveat,
});

/** The examples on the published pages of the elements that tell about the municipality. */
async function deedsOnElements(slug: string): Promise<Deed[]> {
  const elements = (await elementsInOrder()).filter(({ data }) => data.complete);
  return elements.flatMap((element) => {
    const { number, evidence } = element.data;
    const where = evidence.where.find(
      ({ source, section }) => source === reportOfElements && section.startsWith(`Element ${String(number)}:`),
    );
    const theme = themeOfElement(number);
    if (!where || !theme) throw new Error(`content/elementer/${element.id}.mdx siger ikke, hvor i »${reportOfElements}« elementet står.`);
    return guideText(element)
      .examples.filter(({ municipalities }) => municipalities.includes(slug))
      .map(({ municipalities, facts, short, text }) => ({
        anchor: exampleAnchor(facts),
        theme,
        title: undefined,
        short,
        text,
        section: where.section,
        lines: where.lines,
        page: { title: element.data.title, path: guidePath(element), anchor: exampleAnchor(facts) },
        others: municipalities.filter((other) => other !== slug),
        design: undefined,
        caveat: undefined,
      }));
  });
}

async function inReport(report: Report, slug: string, file: string): Promise<InReport> {
  const kilde = (await getCollection('kilder')).find(({ id }) => id === report.source);
  if (!kilde) throw new Error(`Ukendt kilde »${report.source}« i ${file}. Opret content/kilder/${report.source}.yaml.`);
  const onElements = report.source === reportOfElements ? await deedsOnElements(slug) : [];
  return {
    ...report,
    source: await sourceById(report.source, file),
    about: kilde.data.municipalities,
    deeds: [...onElements, ...report.efforts.map(writtenDeed)],
  };
}

async function municipality({ id, data }: Entry): Promise<Municipality> {
  return {
    slug: id,
    name: data.navn,
    officialName: data.kommunenavn ?? `${data.navn} Kommune`,
    kode: data.kode,
    reports: await Promise.all(data.reports.map((report) => inReport(report, id, municipalityFile({ slug: id })))),
  };
}

/** All municipalities by name, æ, ø and å last. */
export async function allMunicipalities(): Promise<Municipality[]> {
  const entries = (await getCollection('kommuner')).toSorted((a, b) => danishOrder(a.data.navn, b.data.navn));
  return Promise.all(entries.map(municipality));
}

/** A municipality's file, for messages to the editor. */
export const municipalityFile = ({ slug }: Pick<Municipality, 'slug'>): string => `content/kommuner/${slug}.yaml`;

/** What a municipality's page mentions, in the order of the page. */
export function mentionsOn(municipality: Municipality): Mention[] {
  const mentionsIn = (text: string | undefined) => (text === undefined ? [] : readMdx(text, municipalityFile(municipality)).mentions);
  return municipality.reports.flatMap((report) => [
    ...mentionsIn(report.why),
    ...report.deeds.flatMap(({ text, design, caveat }) => [text, design?.target, design?.led, caveat].flatMap(mentionsIn)),
    ...figureMentions(figuresOfTables(report)),
    ...report.about.together.flatMap(({ text }) => mentionsIn(text)),
  ]);
}

/** What a municipality's page rests on: the box »Videnskilde« over all its reports. With several, each sentence names its report. */
export function evidenceBox({ reports }: Municipality) {
  const named = (source: Source, sentence: string) => (reports.length > 1 ? `»${source.shortTitle}«: ${sentence}` : sentence);
  return {
    basis: [...new Set(reports.flatMap(({ about }) => about.basis))],
    who: reports.map(({ source, about }) => named(source, about.who)),
    when: reports.map(({ source, about }) => named(source, about.when)),
    cannotConclude: reports.flatMap(({ source, about }) => about.cannotConclude.map((sentence) => named(source, sentence))),
    where: reports.flatMap(({ source, about, section }) =>
      [...new Set([about.section, section])].map((part) => ({ source: source.id, section: part })),
    ),
  };
}
