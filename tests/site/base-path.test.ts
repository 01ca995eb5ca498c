import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { brokenIn } from './references';
import { builtSite, readSite } from './site';

const folder = 'test-results/under';
const base = '/under/';

describe('siden bygget til en understi', () => {
  it('har de samme sider, og alle henvisninger holder', { timeout: 240_000 }, async () => {
    // The test runner's own variables, such as BASE_URL, would reach the pages.
    const own = Object.entries(process.env).filter(([name]) => !/^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/.test(name));
    const env = { ...Object.fromEntries(own), BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' };
    await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], { env });
    const site = readSite(folder, base);
    expect(site.pages.map(({ path }) => path)).toEqual(builtSite().pages.map(({ path }) => path));
    expect(site.pages.flatMap((page) => brokenIn(site, page).map((problem) => `${page.path} ${problem}`))).toEqual([]);
  });
});
