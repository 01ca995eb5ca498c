/** Every worked budget sheet calculates, says what it lacks, and meets its printed figures. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { calculateSheet } from '@/calculators/budgetark/domain';
import { sheetDraftSchema } from '@/calculators/budgetark/file-rules';
import { eksempelSchema, talSchema } from '@/content-schemas';
import { valueOf } from '../unit/calculators/vectors';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const examples = globSync('content/eksempler/budgetark/*.yaml').map((file) => ({ file, ...eksempelSchema.parse(read(file)) }));

describe.each(examples)('eksemplet »$title«', ({ input, unknown, title, printed }) => {
  const sheet = sheetDraftSchema.parse(input);
  const result = valueOf(calculateSheet(sheet));

  it('siger, hvad det ikke ved, og hvor hver linje kommer fra', () => {
    expect(unknown).not.toEqual([]);
    expect(sheet.linjer?.filter(({ kilde }) => kilde === undefined)).toEqual([]);
  });

  it('er mærket opdigtet, når ingen kilde har trykt dets tal', () => {
    expect(printed.length > 0 || title.includes('opdigtet')).toBe(true);
  });

  it('rammer de trykte tal inden for den afvigelse, der er forklaret', () => {
    const far = printed.filter(({ output, tal, tolerance }) => {
      const [, line, year] = /^linjer\[(\d+)\]\.aar\[(\d+)\]$/.exec(output) ?? [];
      const computed = result.linjer[Number(line)]?.aar[Number(year)] ?? NaN;
      return !(Math.abs(computed - talSchema.parse(read(`content/tal/${tal}.yaml`)).value) <= tolerance);
    });
    expect(far).toEqual([]);
  });
});
