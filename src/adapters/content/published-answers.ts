/** Printed distributions for the items of a questionnaire, with their figures looked up. */
import { getCollection, getEntry } from 'astro:content';
import type { PublishedAnswers } from '@/domain/maaling';

async function percentOf(figure: string): Promise<number | undefined> {
  if (figure === '-') return undefined;
  const found = await getEntry('tal', figure);
  if (!found) throw new Error(`Tallet »${figure}« findes ikke i content/tal.`);
  return found.data.value;
}

/** What others answered, item by item; empty when the reports print nothing for the questionnaire. */
export async function publishedAnswersTo(instrument: string): Promise<readonly PublishedAnswers[]> {
  const files = await getCollection('fordelinger', ({ data }) => data.instrument === instrument);
  const entries = files.flatMap(({ data }) => data.entries);
  return Promise.all(
    entries.map(async ({ groups, ...entry }) => ({
      ...entry,
      groups: await Promise.all(
        groups.map(async ({ name, tal }) => ({
          name,
          percents: await Promise.all(tal.map(percentOf)),
          figures: tal.filter((figure) => figure !== '-'),
        })),
      ),
    })),
  );
}
