/** What the pages tell about municipalities, read from the content files, for the content tests. */
import { readFileSync } from 'node:fs';
import { readMdx } from '@/evidence/mdx-text';
import { entriesIn } from './library';

/** What a ledger says that a report tells about municipalities. Kept here so that the tests need no ledger. */
export interface MunicipalFacts {
  /** Slugs of every municipality in the report. */
  readonly municipalities: readonly string[];
  /** Each case with the municipalities it names. */
  readonly cases: Readonly<Record<string, readonly string[]>>;
  /** Themes of practice, where the report has them. */
  readonly themes?: readonly string[];
}

/** By source. */
export const municipalFacts = JSON.parse(readFileSync('tests/fixtures/municipal-facts.json', 'utf8')) as Record<string, MunicipalFacts>;

/** Every municipality's reports, with the source they belong to. */
export const reportsOf = entriesIn('kommuner').flatMap(({ id, file, data }) => data.reports.map((report) => ({ slug: id, file, report })));

/** The examples of the elements, with the page they stand on. */
export const examples = entriesIn('elementer')
  .filter(({ data }) => data.complete)
  .flatMap(({ file, body }) => readMdx(body, file).examples.map((example) => ({ ...example, file })));

/** The ledger facts that a report's part of a municipality's file tells. */
export const factsIn = ({ facts, ranking, measurements, efforts }: (typeof reportsOf)[number]['report']): string[] => [
  ...facts,
  ...(ranking?.facts ?? []),
  ...measurements.flatMap((measurement) => measurement.facts),
  ...efforts.flatMap((effort) => effort.facts),
];

/** Every sentence of a municipality's file that a page shows. */
export const textsIn = ({ why, ranking, measurements, efforts }: (typeof reportsOf)[number]['report']): string[] =>
  [
    why,
    ...(ranking?.doubts ?? []),
    ...measurements.map(({ what }) => what),
    ...efforts.flatMap(({ title, text, design, caveat }) => [title, text, design?.target, design?.led, caveat]),
  ].filter((text) => text !== undefined);
