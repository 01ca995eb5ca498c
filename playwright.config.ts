import { defineConfig, devices } from '@playwright/test';
import { browserFlags, ensureChromium } from './scripts/browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const base = process.env['BASE_PATH'] ?? '/';
const measured = '**/maaling-skala.spec.ts';
const address = `http://127.0.0.1:${String(port)}${base}`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine can disturb an errand once. The one that needs the second try is named at the end of npm test.
  retries: 1,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // Recording every step takes two fifths of the time; asked for when a failure is looked into.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await ensureChromium(), args: [...browserFlags] },
  },
  // A measurement runs when nothing else does; the errands go before it. npm test runs the two one after the other, whichever fails.
  projects: [
    { name: 'errands', testIgnore: measured },
    { name: 'measured', testMatch: measured, dependencies: ['errands'] },
  ],
  webServer: {
    command: 'node scripts/serve.mjs dist',
    env: { PORT: String(port), BASE_PATH: base, STRICT_PORT: '1' },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
