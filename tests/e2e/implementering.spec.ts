/** Errand: a leader has decided something new, checks what the reports agree on, and brings a checklist to the team. */
import { expect, expectAccessible, storedKeys, test } from './harness';

const sheet = './implementering/de-foerste-hundrede-dage/ark/';

test.describe('Uden JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('følger lederen en påstand til den side, der fortæller mere, med rapportens afsnit og linjer', async ({ page }) => {
    await page.goto('./implementering/');
    await page.getByRole('link', { name: 'Det er rapporterne enige om' }).click();
    const claim = page.getByRole('listitem').filter({ hasText: 'Folk vokser' });
    await expect(claim).toContainText('LISES, afsnit 4.3, linje 434–453');
    await claim.getByRole('link', { name: 'LISES' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fire hensyn, der skal afvejes');
  });

  test('har hver af de seks ting et svar fra hver rapport', async ({ page }) => {
    await page.goto('./implementering/enige/');
    const rows = page.getByRole('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(6);
    for (const row of await rows.all())
      await expect(row.locator('td, th')).toHaveText([/\S/, ...Array<RegExp>(5).fill(/^(Ja|Noget|Nej)$/)]);
  });

  test('fylder tjeklisten ét ark med de kryds, der er sat', async ({ page }) => {
    await page.goto('./implementering/de-foerste-hundrede-dage/');
    await page.getByRole('link', { name: 'Åbn listen som ét ark' }).click();
    await page.getByRole('checkbox', { name: 'Vi har valgt noget fra' }).check();
    await page.getByLabel('Ansvarlig leder').fill('Lederen af ungeteamet');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

for (const path of ['./implementering/', './implementering/enige/', './implementering/de-foerste-hundrede-dage/', sheet]) {
  test(`${path} er tilgængelig i alle visninger og gemmer intet`, async ({ page }) => {
    // Six views of a long page.
    test.slow();
    await page.goto(path);
    await expectAccessible(page);
    expect(await storedKeys(page)).toBe(0);
  });
}
