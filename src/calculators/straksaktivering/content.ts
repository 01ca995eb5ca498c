/** Everything the calculator shows from content/: worked examples with the source's printed results, and documented assumptions. */
import { getCollection } from 'astro:content';
import type { Figure } from '@/evidence/domain';
import type { CaseInput } from '@/calculators/straksaktivering/domain';
import { caseDraftSchema } from './file-rules';
import { figureById } from '@/evidence/figures';

const folder = 'straksaktivering/';

const placeOf = ({ source, section, page }: Figure) => ({ title: source.shortTitle, section, page });

/** Assumptions by their id below content/forudsaetninger/straksaktivering. */
export async function assumptions() {
  const entries = await getCollection('forudsaetninger', ({ id }) => id.startsWith(folder));
  const ready = entries.map(async ({ id, data: { value, label, origin, reason, tal, reference, range } }) => {
    const figure = tal === undefined ? undefined : await figureById(tal, `content/forudsaetninger/${id}.yaml`);
    const source = figure ? placeOf(figure) : reference === undefined ? undefined : { title: reference };
    return [id.slice(folder.length), { value, label, origin, reason, source, range }] as const;
  });
  return Object.fromEntries(await Promise.all(ready));
}

/** The worked examples by name; the first is the one the page begins with. A printed figure is shown as the source prints it. */
export async function presets() {
  const entries = await getCollection('eksempler', ({ id, data }) => id.startsWith('businesscase/') && data.tool === 'businesscase');
  const ready = entries.map(async ({ id, data: { title, summary, orden, unknown, input, printed } }) => ({
    id: id.slice('businesscase/'.length),
    orden,
    title,
    summary,
    unknown,
    input: caseDraftSchema.parse(input),
    printed: await Promise.all(
      printed.map(async ({ output, tal, explanation }) => {
        const figure = await figureById(tal, `content/eksempler/${id}.yaml`);
        return { output, explanation, label: figure.label, value: figure.value, unit: figure.unit, printed: figure.printed };
      }),
    ),
  }));
  return (await Promise.all(ready)).sort((one, other) => one.orden - other.orden);
}

/** Who pays the benefit, by the type of the rule in a case. */
export async function regimes() {
  const entries = await getCollection('regler');
  const sorted = entries.sort((one, other) => one.data.orden - other.data.orden);
  return sorted.map(({ id, data }) => ({ ...data, type: id as CaseInput['regel']['type'] }));
}

/** Rates to begin from, oldest first. */
export async function rates() {
  const entries = await getCollection('satser');
  return entries.sort((one, other) => one.id.localeCompare(other.id)).map(({ data }) => data);
}
