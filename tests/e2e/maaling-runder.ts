/** Campaign files made with the domain's own functions, and the moves of a coordinator who opens them. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'yaml';
import {
  countAll,
  keepRound,
  layoutOf,
  membersOf,
  publish,
  statesOf,
  writeCode,
  type Campaign,
  type KeptRound,
  type Plan,
  type Response,
} from '../../src/campaign/domain/index.ts';
import { itemFingerprint, type AnswerState, type Role } from '../../src/assessment/domain/index.ts';
import { sealFile } from '../../src/files/seal.ts';
import { instrumentSchema } from '../../src/assessment/instrument-schema.ts';
import { campaignFile, type MaalingFile } from '../../src/campaign/file.ts';
import { toInstrument } from '../../src/assessment/to-instrument.ts';
import { expect } from './harness';
import { awake, campaignPage, fileOf } from './maaling';
import { stamp } from '../unit/files/stamp.ts';

const written: unknown = parse(readFileSync('content/spoergeskemaer/hvad-goer-de-bedste.yaml', 'utf8'));
export const instrument = toInstrument('hvad-goer-de-bedste', instrumentSchema.parse(written));
const layout = layoutOf(instrument);

export const campaign = (change: Partial<Campaign> = {}): Campaign => ({
  key: 'Run1',
  name: 'Jobområdet, forår',
  instrument: instrument.id,
  version: instrument.version,
  round: 'baseline',
  invited: [{ role: 'leder', persons: 10 }, { role: 'medarbejder' }],
  createdDate: '2026-03-02',
  ...change,
});

/** One person for each row: what they answer to these items. */
export function people(role: Role, rows: readonly Readonly<Record<string, AnswerState>>[], from = 0): Response[] {
  return rows.map((states, at) => {
    const answers = Object.fromEntries(Object.entries(states).map(([item, state]) => [item, { state }]));
    return { id: `${role.slice(0, 2)}${String(from + at).padStart(4, '0')}A`, revision: 0, role, states: statesOf(layout, role, answers) };
  });
}

const repeated = (persons: number, answers: Readonly<Record<string, AnswerState>>) => Array.from({ length: persons }, () => answers);

/** Eight leaders and eight staff: a weak 1.1 among staff, and 1.2 that many do not know. */
export const firstRound = [
  ...people('leder', [...repeated(2, { '1.1': 3, '1.2': 2, '2.1': 3 }), ...repeated(6, { '1.1': 2, '1.2': 'ved-ikke', '2.1': 2 })]),
  ...people('medarbejder', [...repeated(6, { '1.1': 1, '1.2': 'ved-ikke', '2.1': 1 }), ...repeated(2, { '1.1': 3, '1.2': 3, '2.1': 4 })]),
];
/** Three more leaders at the good end of 1.1; staff as many as before. */
export const secondRound = [
  ...people('leder', [...repeated(5, { '1.1': 3, '1.2': 2, '2.1': 3 }), ...repeated(3, { '1.1': 2, '1.2': 3, '2.1': 2 })], 100),
  ...people('medarbejder', [...repeated(4, { '1.1': 1, '1.2': 2, '2.1': 1 }), ...repeated(4, { '1.1': 3, '1.2': 3, '2.1': 4 })], 100),
];
const sevenItems = (state: AnswerState) =>
  Object.fromEntries(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1'].map((item) => [item, state]));
/** Seven items that most of eight staff find weak. */
export const weak = [
  ...people('leder', [...repeated(2, sevenItems(3)), ...repeated(6, sevenItems(2))]),
  ...people('medarbejder', [...repeated(6, sevenItems(1)), ...repeated(2, sevenItems(3))]),
];

export const codesOf = (asked: Campaign, responses: readonly Response[]): readonly string[] =>
  responses.map((response) => writeCode(layout, asked.key, response));

export function fileText(asked: Campaign, responses: readonly Response[], change: Partial<MaalingFile> = {}): string {
  const file: MaalingFile = {
    campaign: asked,
    codes: [...codesOf(asked, responses)],
    meetings: [],
    agreements: [],
    seen: { results: [], persons: [] },
    ...change,
  };
  return sealFile(campaignFile, stamp, file);
}

/** The first round as the file of the second keeps it. With other words for an item: as an earlier edition asked it. */
export function keptRound(responses: readonly Response[], plan?: Plan, reworded: readonly string[] = []): KeptRound {
  const asked = campaign();
  const intake = { responses: new Map(responses.map((each) => [each.id, each])), meetings: [] };
  const made = publish({ layout, campaign: asked, counts: countAll(layout, intake), members: membersOf(intake), earlier: [] });
  if (!made.ok) throw new Error(made.problems[0].code);
  const round = keepRound(asked, made.value, '2026-03-20', plan);
  const inOldWords = (id: string, fingerprint: string) => (reworded.includes(id) ? oldFingerprint(id) : fingerprint);
  return { ...round, items: round.items.map((item) => ({ ...item, fingerprint: inOldWords(item.id, item.fingerprint) })) };
}

function oldFingerprint(id: string): string {
  const found = instrument.sections.flatMap(({ items }) => items).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return itemFingerprint(instrument, { ...found, statement: `${found.statement} (før)` });
}

/** Opens a campaign's file on its page and shows its result. */
export async function openShown(page: Page, text: string): Promise<void> {
  await page.goto(campaignPage);
  await awake(page);
  await page.getByLabel('Åbn en måling').setInputFiles(fileOf('maaling.json', text));
  await expect(page.getByText('Målingen er åbnet.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis resultatet' }).click();
}

/** The round after the first. */
export const second = (change: Partial<Campaign> = {}) =>
  campaign({ key: 'Run2', name: 'Jobområdet, efterår', round: 'midtvejs', ...change });
export const rounds = (page: Page) => page.getByRole('region', { name: 'Siden forrige runde' });
export const openBefore = (page: Page, text: string) =>
  rounds(page).getByLabel('Åbn forrige runde').setInputFiles(fileOf('runde.json', text));
export const plan = (page: Page) => page.getByRole('region', { name: 'Fra resultat til plan' });
export const textOf = async (download: Promise<Download>) => readFileSync(await (await download).path(), 'utf8');
