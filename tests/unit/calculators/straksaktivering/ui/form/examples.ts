/** The worked examples and assumptions as the page shows them, read from content/. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import * as reader from '@/calculators/straksaktivering/ui/expert/reader';
import type { ExpertTexts } from '@/calculators/straksaktivering/ui/expert/texts';
import { openedFrom } from '@/calculators/straksaktivering/ui/form/from-case';
import type { Typed } from '@/calculators/straksaktivering/ui/form/typed';
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

/** The form as it stands with an example in it. */
export function formWith(id: string): Typed {
  const opened = openedFrom(presets.find((preset) => preset.id === id)?.input ?? {}, { standard });
  if (!opened) throw new Error(`${id} kan ikke vises i felterne`);
  return opened;
}

/** The same with something in the expert's fields. */
export function formWithExpert(change: Partial<ExpertTexts>, rest: Partial<Typed> = {}): Typed {
  return { ...formWith('lille-kommune'), ...rest, expert: { ...reader.textsFrom({}), ...change } };
}
