/** The tables of a municipality's page, and its measurements where a guide asks for them with <Maalinger>. */
import { getEntry, type CollectionEntry } from 'astro:content';
import { figureMentions, type Mention } from '@/evidence/mentions';
import { keyFigures, rounds } from '@/guides/domain/kommuner';

type Report = CollectionEntry<'kommuner'>['data']['reports'][number];

/** One statement, measured up to three times. */
export type Measurement = Report['measurements'][number];

/** All measurements of a municipality; `usedBy` tells the editor where the reference stands. */
export async function measurementsOf(slug: string, usedBy: string): Promise<readonly Measurement[]> {
  const measurements = (await getEntry('kommuner', slug))?.data.reports.flatMap((report) => report.measurements) ?? [];
  if (measurements.length > 0) return measurements;
  throw new Error(`»${slug}« i ${usedBy} har ingen målinger. Skriv dem i content/kommuner/${slug}.yaml, eller ret stavningen.`);
}

const figuresMeasured = (measurements: readonly Measurement[]): string[] =>
  measurements.flatMap(({ shares }) => rounds.flatMap((round) => shares[round] ?? []));

/** Ids of the figures in a report's tables about a municipality, row by row. */
export const figuresOfTables = ({ ranking, measurements }: Pick<Report, 'ranking' | 'measurements'>): string[] => [
  ...(ranking ? [ranking.size, ...keyFigures.map((key) => ranking.places[key])] : []),
  ...figuresMeasured(measurements),
];

/** The mentions with the figures of each <Maalinger> where it stands, so that they are found and numbered like the others. */
export async function withMeasured(mentions: readonly Mention[], file: string): Promise<readonly Mention[]> {
  const shown = async (mention: Mention) =>
    mention.kind === 'measurements' ? figureMentions(figuresMeasured(await measurementsOf(mention.id, file))) : [mention];
  return (await Promise.all(mentions.map(shown))).flat();
}
