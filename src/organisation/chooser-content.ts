/** The chooser of models with the efforts it is held up against. */
import { getEntry } from 'astro:content';
import type { Group } from '@/guides/domain';
import { families, models, trialOf, type Chooser, type Effort, type Family, type Model, type Trial } from '@/organisation/domain/modelvalg';
import { allEfforts, type EffortRow } from './indsatser-content';

/** The effort whose answers are shown until the users have answered: the one the report says most about. */
const exampleEffort = 'halsnaes-voksne';

/** Which effort it is: a municipality and whom it is for. */
export interface EffortName {
  readonly kommune: string;
  readonly groups: readonly Group[];
}

const nameOf = ({ kommune, values }: EffortRow): EffortName => ({ kommune, groups: values.gruppe });

const modelOf = ({ values }: EffortRow, family: Family): Model => {
  const [model] = family === 'organisation' ? values.organisering : values.rolle;
  if (!model) throw new Error('En indsats i content/indsatser/ mangler løsningstype eller rolle.');
  return model;
};

/** One effort held up against the chooser. */
export interface EffortTrial {
  readonly effort: EffortName;
  readonly href: string;
  /** How many of the chooser's questions the report answers about it. */
  readonly answers: number;
  readonly trials: Readonly<Record<Family, Trial>>;
}

async function chooserEntry() {
  const entry = await getEntry('modelvalg', 'organisering');
  if (!entry) throw new Error('content/modelvalg/organisering.yaml mangler.');
  const { version, rules, questions } = entry.data;
  return { about: entry.data.models, chooser: { id: entry.id, version, rules, questions } };
}

/** Everything the tool needs: the questions, what is told of each model and who has it, and the example. */
export async function modelChooser() {
  const [{ about, chooser }, efforts] = await Promise.all([chooserEntry(), allEfforts()]);
  const example = efforts.find(({ id }) => id === exampleEffort);
  if (!example) throw new Error(`content/indsatser/${exampleEffort}.yaml mangler.`);
  const having = (model: Model) =>
    efforts
      .filter((effort) => (Object.keys(families) as Family[]).some((family) => modelOf(effort, family) === model))
      .map((effort) => ({ ...nameOf(effort), href: effort.href }));
  const withEfforts = models.map((model) => [model, { ...about[model], efforts: having(model) }] as const);
  return {
    chooser,
    models: Object.fromEntries(withEfforts) as Record<Model, (typeof withEfforts)[number][1]>,
    example: { ...nameOf(example), choices: example.answers },
  };
}

/** All efforts held up against the chooser, municipalities by name. */
export async function effortTrials(chooser: Chooser): Promise<EffortTrial[]> {
  return (await allEfforts()).map((row) => {
    const effort: Effort = { choices: row.answers, organisation: modelOf(row, 'organisation'), caseworker: modelOf(row, 'caseworker') };
    return {
      effort: nameOf(row),
      href: row.href,
      answers: Object.keys(row.answers).length,
      trials: { organisation: trialOf(chooser, effort, 'organisation'), caseworker: trialOf(chooser, effort, 'caseworker') },
    };
  });
}
