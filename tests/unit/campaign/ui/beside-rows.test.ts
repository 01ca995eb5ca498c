import { describe, expect, it } from 'vitest';
import { addTallies, tallyOf, type Publication, type PublishedAnswers } from '@/campaign/domain';
import type { Tally } from '@/assessment/domain';
import { besideRows } from '@/campaign/ui/report/beside-rows';
import { enig, itemOf, sectionOf } from '../domain/campaign';

const item = itemOf('1.1');
const scale = { ...enig, steps: ['Uenig', 'Hverken enig eller uenig', 'Enig'], ends: { low: 1, high: 1 } };
const tallies = [
  [0, 2, 0, 4, 5, 5],
  [0, 0, 0, 8, 8, 6],
].map(tallyOf);
const published = {
  ...{ item, section: sectionOf(1, [item]), scale, fingerprint: '' },
  cells: tallies.map((tally) => ({ code: 'vist', tally }) as const),
};
const publication: Publication = {
  ...{ mode: 'samlet', threshold: 5, items: [published] },
  groups: (['leder', 'medarbejder'] as const).map((role) => ({ id: role, roles: [role], persons: 22 })),
};
const ours = (tally: Tally, groups: readonly number[]) => ({ code: 'vejledende', tally, groups }) as const;
const where = { source: { id: 'kilde' }, section: '', lines: [1, 2], notes: [] } as never;
const printed = (percents: readonly (number | undefined)[]): PublishedAnswers => ({
  ...{ item: '1.1', roles: ['medarbejder'], steps: scale.steps, who: 'Medarbejdere.' },
  groups: [{ name: 'Rebild', percents, where }],
});
const rowsOf = (percents: readonly (number | undefined)[], counts: readonly number[] = [0, 0, 0, 7, 7, 7]) =>
  besideRows(publication, published, printed(percents), ours(tallyOf(counts), [0]));

describe('Vores svar ved siden af trykte', () => {
  it('siger, hvis svar det er: gruppens navn, eller hvem der er lagt sammen, og hvor mange af hver', () => {
    const head = (tally: Tally, groups: readonly number[]) =>
      besideRows(publication, published, printed([30, 20, 50]), ours(tally, groups))[0];
    expect(head(addTallies(tallies), [0, 1])).toMatchObject({
      name: 'Jeres svar: ledere og medarbejdere lagt sammen',
      covers: 'antal af 36: 14 og 22',
    });
    expect(head(addTallies(tallies.slice(1)), [1])).toMatchObject({ name: 'Jeres svar: medarbejdere', covers: 'antal af 22' });
  });

  it('har hele procenter, der giver hundrede tilsammen', () => {
    expect(rowsOf([30, 20, 50])[0]?.cells.map((cell) => cell?.replaceAll('\u00a0', ' '))).toEqual(['7 (34 %)', '7 (33 %)', '7 (33 %)']);
    expect(rowsOf([30, 20, 50], [0, 0, 0, 5, 5, 5])[0]?.cells).toEqual(['5', '5', '5']);
  });
});

describe('Rapportens procenter', () => {
  it('står, som de er trykt, også når de giver 101, og så siges hvorfor', () => {
    const [, rebild] = rowsOf([39, 31, 31]);
    expect(rebild?.cells.join(' ')).toBe('39\u00a0% 31\u00a0% 31\u00a0%');
    expect(rebild?.layout).toBeDefined();
    expect(rebild?.note).toContain('giver 101 tilsammen, fordi de er afrundet hver for sig');
    expect(rowsOf([40, 30, 30])[1]?.note).toBeUndefined();
  });

  it('får ingen søjle, når rapporten ikke oplyser alle svar', () => {
    expect(rowsOf([15, undefined, 54])[1]).toMatchObject({ layout: undefined, note: undefined });
    const missing = rowsOf([21, 20, 53])[1];
    expect(missing?.layout).toBeUndefined();
    expect(missing?.note).toContain('giver 94 tilsammen. Den oplyser ikke, hvad resten svarede.');
  });
});
