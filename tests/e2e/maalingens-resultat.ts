/** A campaign that has been answered, opened from a file: what the specs about its result share. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { layoutOf, writeBytes, writeCode, type Campaign } from '../../src/campaign/domain/index.ts';
import { allItems, scaleOf, standing, type Role } from '../../src/assessment/domain/index.ts';
import { sealFile } from '../../src/files/seal.ts';
import { instrumentSchema } from '../../src/assessment/instrument-schema.ts';
import { campaignFile as kind } from '../../src/campaign/file.ts';
import { toInstrument } from '../../src/assessment/to-instrument.ts';
import { awake, fileOf } from './maaling';
import { stamp } from '../unit/files/stamp.ts';

/** So many of each role, answering all over the scale; the first of three says "ved ikke" to every fifth item. */
function campaignFile(id: string, sizes: Readonly<Partial<Record<Role, number>>>, invited: number): string {
  const written: unknown = parse(readFileSync(`content/spoergeskemaer/${id}.yaml`, 'utf8'));
  const instrument = toInstrument(id, instrumentSchema.parse(written));
  const layout = layoutOf(instrument);
  const people = instrument.roles.flatMap((role) => Array.from({ length: sizes[role] ?? 0 }, (_, person) => ({ role, person })));
  const codes = people.map(({ role, person }, at) => {
    const states = allItems(instrument).map((item, place) => {
      const { length } = scaleOf(instrument, item).steps;
      if (!standing(item, role) || length === 0) return undefined;
      return place % 5 === 4 && person % 3 === 0 ? 'ved-ikke' : ((person + place * (role === 'leder' ? 1 : 2)) % length) + 1;
    });
    return writeCode(layout, 'Res1', { id: writeBytes(Uint8Array.from([3, 1, 4, 0, at])), revision: 0, role, states });
  });
  const campaign: Campaign = {
    ...{ key: 'Res1', name: 'Jobområdet, forår', instrument: id, version: instrument.version, round: 'enkelt', createdDate: '2026-03-02' },
    invited: instrument.roles.map((role) => ({ role, persons: invited })),
  };
  return sealFile(kind, stamp, {
    ...{ campaign, codes, meetings: [], seen: { results: [], persons: [] }, agreements: [] },
  });
}

/** Opens the file on the coordinator's page and asks for the result. */
export async function show(page: Page, id: string, sizes: Parameters<typeof campaignFile>[1], invited: number): Promise<void> {
  await page.goto(`./selvevaluering/${id}/maaling/`);
  await awake(page);
  const keep = page.getByRole('region', { name: 'Gem målingen' });
  await keep.locator('input[type=file]').setInputFiles(fileOf('maaling.json', campaignFile(id, sizes, invited)));
  await expect(page.getByText('Målingen er åbnet.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis resultatet' }).click();
  await expect(page.getByRole('heading', { name: 'Overblik' })).toBeVisible();
}
