// @ts-check
// Finds a Chromium for Playwright and Lighthouse in a fixed order; installs one where the machine has none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
const macApps = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const npmChromium = '@sparticuz/chromium@153.0.0';

/** Switches that keep a headless browser quiet and local. The sandbox cannot start as root. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const all = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => all.map((folder) => join(folder, name))).find(isExecutable);
}

/** The path of a browser, or undefined. CHROME_PATH wins. @returns {Promise<string | undefined>} */
export async function findChromium() {
  const wished = process.env['CHROME_PATH'];
  if (wished && !isExecutable(wished)) throw new Error(`CHROME_PATH peger på ${wished}, som ikke kan køres.`);
  return wished ?? (await playwrightsOwn()) ?? onPath() ?? macApps.find(isExecutable);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000, env }).status === 0;
}

function downloadPlaywrights() {
  return run(process.execPath, [join(import.meta.dirname, '../node_modules/playwright/cli.js'), 'install', '--only-shell', 'chromium']);
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const packages = ['chromium-headless-shell', 'fonts-liberation'];
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** A Chromium from the npm registry alone, for a Linux without root. @returns {Promise<string | undefined>} */
async function fromNpm() {
  if (process.platform !== 'linux') return undefined;
  const folder = join(import.meta.dirname, '../node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', npmChromium]);
  const entry = join(folder, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(entry)) return undefined;
  const module = await import(createRequire(entry).resolve('@sparticuz/chromium'));
  return module.default.executablePath();
}

/** Finds a browser, or installs one. Throws with what to do when nothing works. @returns {Promise<string>} */
export async function ensureChromium() {
  for (const step of [() => true, installDebians, downloadPlaywrights]) {
    step();
    const file = await findChromium();
    if (file) return file;
  }
  const file = await fromNpm();
  if (file) return file;
  throw new Error('Ingen browser til testene. Installér Chromium eller Chrome, eller sæt CHROME_PATH til en.');
}

if (process.argv[1] === import.meta.filename) console.log(await ensureChromium());
