/** Looks up figures with their sources. An unknown id stops the build with what to do. */
import { getEntry } from 'astro:content';
import type { Figure, Source } from '@/evidence/domain/evidence';

/** The reports in the order they are listed. */
export const sourceOrder: readonly string[] = ['hvad-goer-de-bedste', 'lises', 'flere-skal-med', 'en-plan', 'samskabt-styring'];

/** The source with this id; `usedBy` tells the editor where the reference stands. */
export async function sourceById(id: string, usedBy: string): Promise<Source> {
  const entry = await getEntry('kilder', id);
  if (!entry) throw new Error(`Ukendt kilde »${id}« i ${usedBy}. Opret content/kilder/${id}.yaml.`);
  const { shortTitle, publisher, year, dated } = entry.data;
  return { id, shortTitle, publisher, year, dated };
}

/** The figure with this id, "folder/name"; `usedBy` tells the editor where the reference stands. */
export async function figureById(id: string, usedBy: string): Promise<Figure> {
  const entry = await getEntry('tal', id);
  if (!entry) throw new Error(`Ukendt tal »${id}« i ${usedBy}. Opret content/tal/${id}.yaml, eller ret stavningen.`);
  return { id, ...entry.data, source: await sourceById(entry.data.source, `content/tal/${id}.yaml`) };
}
