import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { brokenIn } from './references';
import { builtSite, readSite } from './site';

const folder = 'test-results/under';
const base = '/under/';

describe('siden bygget til en understi', () => {
  it('har de samme sider, og alle henvisninger holder', { timeout: 60_000 }, async () => {
    const env = { ...process.env, BASE_PATH: base, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], { env });
    const site = readSite(folder, base);
    expect(site.pages.map(({ path }) => path)).toEqual(builtSite().pages.map(({ path }) => path));
    expect(site.pages.flatMap((page) => brokenIn(site, page).map((problem) => `${page.path} ${problem}`))).toEqual([]);
  });
});
