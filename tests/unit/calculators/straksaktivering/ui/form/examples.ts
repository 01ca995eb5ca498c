/** The worked examples and assumptions as the page shows them, read from content/. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { emptyRow } from '@/forms/draft';
import type { Typed } from '@/forms/fields';
import { sentencesAt } from '@/forms/problems';
import { fields } from '@/calculators/straksaktivering/ui/form/fields';
import { caseForm } from '@/calculators/straksaktivering/ui/form/from-file';
import { caseTool } from '@/calculators/straksaktivering/ui/form/tool';
import { nothingBeside } from '@/calculators/straksaktivering/ui/bids/beside';
import type { CaseFile } from '@/calculators/straksaktivering/file';
import type { CaseDraft } from '@/calculators/straksaktivering/domain';
import { caseDraftSchema } from '@/calculators/straksaktivering/file-rules';
import { eksempelSchema, forudsaetningSchema } from '@/content-schemas';

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

export const presets = globSync('content/eksempler/businesscase/*.yaml')
  .sort()
  .map((file) => {
    const data = eksempelSchema.parse(yaml(file));
    return { id: basename(file, '.yaml'), ...data, input: caseDraftSchema.parse(data.input) };
  });

const folder = 'content/forudsaetninger/straksaktivering/';
export const assumptions = Object.fromEntries(
  globSync(`${folder}**/*.yaml`).map((file) => {
    const id = file.replaceAll('\\', '/').slice(folder.length, -'.yaml'.length);
    const { value, unit, label, origin, reason, reference, tal, range } = forudsaetningSchema.parse(yaml(file));
    return [
      id,
      { value, unit, label, origin, reason, tal, range, source: reference === undefined ? undefined : { title: reference } },
    ] as const;
  }),
);

const standard = { kommuneAndel: '50', anciennitet: '0' };

/** The form for a case and what a file tells beside it. An empty field is a hole in a file, a standard value in an example. */
export const opened = (input: CaseDraft, told: Omit<CaseFile, 'input'> = {}, holes = false): Typed | undefined =>
  caseForm({ input, ...told }, { standard, holes });

/** The form as it stands with an example in it. */
export function formWith(id: string): Typed {
  const typed = opened(presets.find((preset) => preset.id === id)?.input ?? {});
  if (!typed) throw new Error(`${id} kan ikke vises i felterne`);
  return typed;
}

/** The small municipality's form with something changed. */
export const formWithExpert = (change: Typed): Typed => ({ ...formWith('lille-kommune'), ...change });

/** Groups with different weeks on the ladder before the stay. */
export const seniority = (groups: readonly (readonly [share: string, weeks: string])[]): Typed =>
  Object.assign(
    {},
    ...groups.map(([andel, uger], row) => ({
      ...emptyRow(fields, 'anciennitet', row),
      [`anciennitet.${String(row)}.andel`]: andel,
      [`anciennitet.${String(row)}.uger`]: uger,
    })),
  ) as Typed;

export const tool = caseTool({ presets: [], assumptions, regimes: [], rates: [] });

/** What the form says, place by place. */
export const told = (typed: Typed): ReadonlyMap<string, string> =>
  sentencesAt(fields, typed, tool.calculate({ typed, beside: nothingBeside }).problems);

/** What a file holds of it. */
export const savedFrom = (typed: Typed): CaseFile =>
  JSON.parse(JSON.stringify(tool.toFile({ typed, beside: nothingBeside }, {}))) as CaseFile;
