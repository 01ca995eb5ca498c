/** The worked comparison that the page begins with, and what the report behind the method rests on. */
import { getEntry } from 'astro:content';
import type { EffektInput } from '@/calculators/effektoekonomi/domain';
import { effektDraftSchema } from './file-rules';

async function entry() {
  const found = await getEntry('eksempler', 'effektoekonomi/eksempel');
  if (!found) throw new Error('content/eksempler/effektoekonomi/eksempel.yaml mangler.');
  return found.data;
}

export async function effektExample() {
  const { title, summary, unknown, input } = await entry();
  return { title, summary, unknown, input: effektDraftSchema.parse(input) as EffektInput };
}

export async function effektEvidence() {
  const { evidence } = await entry();
  if (!evidence) throw new Error('content/eksempler/effektoekonomi/eksempel.yaml siger ikke, hvad metoden hviler på: evidence mangler.');
  return evidence;
}
