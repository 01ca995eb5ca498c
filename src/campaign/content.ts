/** Printed distributions for the items of a questionnaire, with their figures looked up. */
import { getCollection } from 'astro:content';
import type { Figure } from '@/evidence/domain';
import type { PrintedWhere, PublishedAnswers } from '@/campaign/domain';
import { figureById } from '@/evidence/figures';

/** The figures of one group stand in one place of one report; every note belongs to the whole group. */
function whereOf(figures: readonly Figure[], name: string): PrintedWhere {
  const [first] = figures;
  if (!first) throw new Error(`»${name}« i content/fordelinger har intet tal.`);
  const { source, section, lines, population } = first;
  return { source, section, lines, population, notes: [...new Set(figures.flatMap(({ note }) => note ?? []))] };
}

async function groupOf({ name, tal }: { name: string; tal: readonly string[] }, file: string): Promise<PublishedAnswers['groups'][number]> {
  const figures = await Promise.all(tal.map(async (id) => (id === '-' ? undefined : figureById(id, file))));
  return {
    name,
    percents: figures.map((figure) => figure?.value),
    where: whereOf(
      figures.filter((figure) => figure !== undefined),
      name,
    ),
  };
}

/** What others answered, item by item; empty when the reports print nothing for the questionnaire. */
export async function publishedAnswersTo(instrument: string): Promise<readonly PublishedAnswers[]> {
  const files = await getCollection('fordelinger', ({ data }) => data.instrument === instrument);
  return Promise.all(
    files.flatMap(({ id, data }) =>
      data.entries.map(async ({ groups, ...entry }) => ({
        ...entry,
        groups: await Promise.all(groups.map((group) => groupOf(group, `content/fordelinger/${id}.yaml`))),
      })),
    ),
  );
}
