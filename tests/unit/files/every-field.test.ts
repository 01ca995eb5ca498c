/** What is typed in a field reaches the saved file, in every calculator. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { effektTool } from '@/calculators/effektoekonomi/ui/form';
import { budgetTool } from '@/calculators/grundbudget/ui/form';
import { followUpTool } from '@/calculators/opfoelgning/ui/form';
import { caseloadTool } from '@/calculators/sagsstamme/ui/form';
import { caseTool } from '@/calculators/straksaktivering/ui/form/tool';
import { usedPaths, type Field } from '@/forms/fields';
import type { Named, Tool } from '@/forms/tool';

type AnyTool = Tool<Named, unknown, unknown>;
const any = <Saved extends Named, Result, Beside>(tool: Tool<Saved, Result, Beside>): AnyTool => tool as unknown as AnyTool;

const tools: readonly (readonly [string, AnyTool])[] = [
  ['businesscase-2', any(caseTool({ presets: [], assumptions: {} } as never))],
  ['grundbudget-2', any(budgetTool)],
  ['sagsstamme-1', any(caseloadTool)],
  ['content/eksempler/effektoekonomi/eksempel.yaml', any(effektTool)],
  ['opfoelgning-2', any(followUpTool)],
];

/** The work in a saved file, or in an example of the site. */
const payloadOf = (name: string): Named =>
  name.endsWith('.yaml')
    ? ({ input: (parse(readFileSync(name, 'utf8')) as { input: object }).input } as Named)
    : (JSON.parse(readFileSync(`tests/fixtures/envelope/${name}.json`, 'utf8')) as { payload: Named }).payload;

/** Another text that the field takes. */
function otherText(field: Field, text: string): string {
  // The rule of who pays has its choices where it is shown.
  if (field.kind === 'choice') return Object.keys(field.choices).find((choice) => choice !== text) ?? 'trappe';
  if (field.kind === 'tick') return text === 'true' ? 'false' : 'true';
  if (field.kind === 'table')
    return `${Object.keys(field.columns)
      .map(() => '0')
      .join(';')}\n${text}`;
  return field.kind === 'series' ? '1;2;3' : `${text === '' ? '' : text.replace(/\D+$/, '')}3`;
}

describe('Hvert felt når frem til den gemte fil', () => {
  it.each(tools)('%s', (name, tool) => {
    const filled = tool.fromFile(payloadOf(name));
    if (!filled) throw new Error('Ingen plads i formularen.');
    const saved = (typed: Readonly<Record<string, string>>) => JSON.stringify(tool.toFile({ ...filled, typed }, {}));
    const before = saved(filled.typed);
    const asked = usedPaths(tool.fields, filled.typed).filter(([, { kind }]) => kind !== 'place' && kind !== 'rows');
    const lost = asked.filter(([path, field]) => saved({ ...filled.typed, [path]: otherText(field, filled.typed[path] ?? '') }) === before);
    expect(asked.length).toBeGreaterThan(5);
    expect(lost.map(([path]) => path)).toEqual([]);
  });
});
