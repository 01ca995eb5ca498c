/** Every filled-in assessment in content/eksempler/ opens as a saved file would, and answers a questionnaire that exists. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '@/assessment/domain';
import { eksempelSchema } from '@/guides/example-schema';
import { instrumentSchema } from '@/assessment/instrument-schema';
import { toInstrument } from '@/assessment/to-instrument';
import { selvevalueringSchema } from '@/assessment/file-rules';

const yaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const files = globSync('content/eksempler/selvevaluering/*.yaml');

it('der findes et eksempel', () => {
  expect(files).not.toEqual([]);
});

it.each(files)('%s kan åbnes og vurderes', (file) => {
  const { input } = eksempelSchema.parse(yaml(file));
  const saved = selvevalueringSchema.parse(input);
  const instrument = instrumentSchema.parse(yaml(`content/spoergeskemaer/${saved.instrument}.yaml`));
  const outcome = assess(toInstrument(saved.instrument, instrument), saved);
  expect(outcome.ok ? [] : outcome.problems).toEqual([]);
});
