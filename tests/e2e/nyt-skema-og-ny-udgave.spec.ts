/** Errand: an editor adds a questionnaire or rewords one, and nobody writes code; what was made with the earlier edition can still be used. */
import { expect } from '@playwright/test';
import {
  invitationOf,
  layoutOf,
  svarOf,
  writeBytes,
  writeCode,
  writeInvitation,
  type Campaign,
  type Layout,
  type Response,
} from '../../src/campaign/domain/index.ts';
import { allItems, scaleOf, standing, type Instrument, type Role } from '../../src/assessment/domain/index.ts';
import { sealFile } from '../../src/files/seal.ts';
import { campaignFile, svarFile } from '../../src/campaign/file.ts';
import { assessmentFile } from '../../src/assessment/file.ts';
import { edited, invented, test } from './bygget-med';
import { openText } from './egenvurdering';
import { awake, fileOf, invite, invitedTo } from './maaling';
import { answerShown, instrumentIn, named, openSheet } from './skemaer';
import { stamp } from '../unit/files/stamp.ts';

test.describe.configure({ mode: 'serial' });

/** So many of a role, answering all over the scales. */
const people = (instrument: Instrument, role: Role, persons: number): Response[] =>
  Array.from({ length: persons }, (_, person) => ({
    id: writeBytes(Uint8Array.from([9, 0, 0, 0, person])),
    revision: 0,
    role,
    states: allItems(instrument).map((item, at) =>
      standing(item, role) ? ((person + at) % scaleOf(instrument, item).steps.length) + 1 : undefined,
    ),
  }));
const codesOf = (layout: Layout, key: string, persons: number) =>
  people(layout.instrument, 'leder', persons).map((each) => writeCode(layout, key, each));

test('Et nyt spørgeskema er én ny fil: det kan findes, udfyldes og samles fra mange', async ({ page }) => {
  test.slow();
  const instrument = instrumentIn(`tests/fixtures/spoergeskemaer/${invented}.yaml`);
  await page.goto('selvevaluering/');
  await expect(page.getByRole('heading', { name: 'Opdigtet: et skema med alle fire metoder' }).getByRole('link')).toBeVisible();
  const items = await openSheet(page, instrument);
  await answerShown(page, instrument, items, 0);
  await expect(page.locator('#resultat')).toContainText('Spørgeskemaets udgave 1');
  await expect(page.getByText('2 af 6 besvaret').first()).toBeVisible();

  const { key } = invitedTo(await invite(page, invented));
  await page.getByLabel('Svarkoder').fill(codesOf(layoutOf(instrument), key, 6).join('\n'));
  await page.getByRole('button', { name: 'Læg svarene til' }).click();
  await page.getByRole('button', { name: 'Vis resultatet' }).click();
  await expect(page.getByText('6 af 6 har svaret').first()).toBeVisible();
  for (const { number, title } of instrument.sections)
    await expect(page.getByRole('row', { name: `${String(number)} ${title}` })).toBeVisible();
});

test.describe('Fra før der kom en ny udgave', () => {
  const before = named(edited);
  const layout = layoutOf(before);
  const oldWords = 'den adfærd, vi ønsker';
  const newWords = 'det, vi helst vil se';
  const campaign: Campaign = {
    ...{ key: 'Gam1', name: 'Forår', instrument: before.id, version: 1, round: 'enkelt', createdDate: '2026-03-02' },
    invited: [{ role: 'leder', persons: 6 }],
  };
  const here = (place = '') => `selvevaluering/${edited}/${place}`;
  const there = new RegExp(`/selvevaluering/${edited}-udgave-1/`);

  test('åbner målingens fil på den ældre udgaves side, og koder og filer derfra tæller ikke med i en ny', async ({ page }) => {
    const [one] = people(before, 'leder', 1);
    if (!one) throw new Error('Ingen har svaret.');
    const seal = (kind: { readonly kind: string; readonly version: number }, content: unknown) => sealFile(kind, stamp, content);
    const file = { campaign, codes: codesOf(layout, campaign.key, 6), meetings: [], seen: { results: [], persons: [] }, agreements: [] };
    const open = () =>
      page
        .getByRole('region', { name: 'Gem målingen' })
        .locator('input[type=file]')
        .setInputFiles(fileOf('maaling.json', seal(campaignFile, file)));

    await invite(page, edited);
    await page.getByLabel('Svarkoder').fill(file.codes[0] ?? '');
    await page.getByRole('button', { name: 'Læg svarene til' }).click();
    await expect(page.getByRole('cell', { name: 'Anden udgave.' })).toBeVisible();
    await page.getByLabel('Vælg filer').setInputFiles(fileOf('svar.json', seal(svarFile, svarOf(layout, campaign.key, one))));
    await expect(page.getByRole('row', { name: /svar\.json.*Anden udgave\./ })).toBeVisible();
    await open();
    await expect(page.getByText('Filen er lavet med udgave 1 af spørgeskemaet')).toBeVisible();

    await page.goto(here('maaling/'));
    await page.getByRole('link', { name: 'Udgave 1', exact: true }).click();
    await expect(page).toHaveURL(there);
    await expect(page.getByText('Det her er udgave 1, og den er afløst.')).toBeVisible();
    await awake(page);
    await expect(page.getByRole('button', { name: 'Lav målingen' })).toBeHidden();
    await open();
    await expect(page.getByRole('button', { name: 'Gem rettelserne' })).toBeVisible();
    await page.getByRole('button', { name: 'Vis resultatet' }).click();
    await expect(page.getByText('6 af 6 har svaret').first()).toBeVisible();
    await page.getByRole('button', { name: 'Åbn alle afsnit' }).click();
    await expect(page.getByRole('region', { name: /^L1 / }).first()).toContainText(oldWords);
    await page.getByRole('link', { name: 'Gå til den nyeste udgave' }).click();
    await expect(page).toHaveURL(new RegExp(`/${edited}/maaling/$`));
  });

  test('føres den, der kommer uden et link, til den nyeste udgave', async ({ page }) => {
    const newest = new RegExp(`/selvevaluering/${edited}/$`);
    await page.goto(`selvevaluering/${edited}-udgave-1/`);
    await expect(page.getByRole('link', { name: 'Inviter flere til at svare' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Gå til den nyeste udgave' }).click();
    await expect(page).toHaveURL(newest);
    await page.goto(`selvevaluering/${edited}-udgave-1/svar/`);
    await expect(page.getByText('Der er ingen invitation i linket.')).toBeVisible();
    await page.getByRole('link', { name: 'Du kan også svare for dig selv' }).click();
    await expect(page).toHaveURL(newest);
  });

  test('svarer på linket med de ord, målingen spørger med', async ({ page }) => {
    const fragment = writeInvitation(invitationOf(before, campaign));
    if (!fragment.ok) throw new Error(fragment.problems[0].code);
    await page.goto(`${here('svar/')}#${fragment.value}`);
    await expect(page.getByText('Linket hører til udgave 1 af spørgeskemaet')).toBeVisible();
    await page.getByRole('link', { name: 'Åbn linket i udgave 1' }).click();
    await expect(page).toHaveURL(there);
    await awake(page);
    const first = page.getByRole('group', { name: /^L1 / });
    await expect(first).toContainText(oldWords);
    await first.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Lav svarkode' }).click();
    await expect(page.getByLabel('Din svarkode')).toHaveValue(/^SSL1-/);
  });

  test('fører en gemt egenvurdering over dér, hvor ordene er de samme, og siger, hvad der blev tilbage', async ({ page }) => {
    const answers = { L1: { state: 4 }, L2: { state: 4 } };
    const saved = { instrument: before.id, version: 1, role: 'leder', createdDate: '2026-03-02', answers };
    await page.goto(here());
    await awake(page);
    await expect(page.getByRole('group', { name: /^L1 / })).toContainText(newWords);
    await openText(page, sealFile(assessmentFile, stamp, saved));
    await expect(page.getByText('Den er gemt med en ældre udgave af spørgeskemaet.')).toBeVisible();
    await expect(page.getByText('ordene er ændret, eller spørgsmålet er væk: L1.')).toBeVisible();
    await expect(page.getByText('1 af 12 besvaret').first()).toBeVisible();
  });
});
