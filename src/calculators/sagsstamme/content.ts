/** Everything the caseload worksheet shows from content/: the worked example, and the report's figures to hold the fields against. */
import { getEntry } from 'astro:content';
import { formatFigureNumber } from '@/evidence/figure-format';
import { caseloadDraftSchema } from './file-rules';
import { figureById } from '@/evidence/figures';

const file = 'src/calculators/sagsstamme/content.ts';
const inJob = 'flere-skal-med/gruppe-1-i-job';

/** The figures that a field can be held against, in the order its sentence names them. */
const behind = {
  sagerNu: ['flere-skal-med/sager-start', 'flere-skal-med/sager-midtvejs'],
  maal: ['flere-skal-med/sager-mindst', 'flere-skal-med/sager-hoejst'],
  ugerMellemSamtaler: ['flere-skal-med/samtaler-mindst', 'flere-skal-med/samtaler-hoejst'],
  ugerMellemOpfoelgning: ['flere-skal-med/opfoelgning-dage'],
} as const;

/** Every figure that the page shows, by id. */
export const caseloadFigures: readonly string[] = [...Object.values(behind).flat(), inJob];

async function reference(ids: readonly string[]) {
  const figures = await Promise.all(ids.map((id) => figureById(id, file)));
  const [first] = figures;
  if (!first) throw new Error(`${file}: en sammenligning mangler sine tal.`);
  const { source, section, page } = first;
  return { numbers: figures.map(formatFigureNumber), source: { title: source.shortTitle, section, page } };
}

export async function caseloadContent() {
  const entry = await getEntry('eksempler', 'sagsstamme/eksempel');
  if (!entry) throw new Error('content/eksempler/sagsstamme/eksempel.yaml mangler.');
  const { title, summary, unknown, input } = entry.data;
  return {
    example: { title, summary, unknown, input: caseloadDraftSchema.parse(input) },
    references: {
      sagerNu: await reference(behind.sagerNu),
      maal: await reference(behind.maal),
      ugerMellemSamtaler: await reference(behind.ugerMellemSamtaler),
      ugerMellemOpfoelgning: await reference(behind.ugerMellemOpfoelgning),
    },
    inJob: formatFigureNumber(await figureById(inJob, file)),
  };
}
