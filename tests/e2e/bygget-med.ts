/** The site built from a copy with other questionnaires in it: what an editor could write, seen through the screen. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticServer, listen } from '../../scripts/serve.mjs';
import { test as base } from './harness';

const parts = ['src', 'content', 'public', 'astro.config.mjs', 'svelte.config.js', 'tsconfig.json', 'package.json'];
export const edited = 'samskabt-styring-ledere';
export const invented = 'opdigtet-skema';

/** A new file, and a new edition of an old one with the first statement in other words: nothing else is touched. */
function edit(questionnaires: string): void {
  cpSync(`tests/fixtures/spoergeskemaer/${invented}.yaml`, join(questionnaires, `${invented}.yaml`));
  const [file, earlier] = [join(questionnaires, `${edited}.yaml`), join(questionnaires, 'tidligere')];
  const written = readFileSync(file, 'utf8');
  mkdirSync(earlier);
  renameSync(file, join(earlier, `${edited}-1.yaml`));
  writeFileSync(
    file,
    written.replace('version: 1', 'version: 2').replace(/(id: L1\n\s+statement: ).*/, '$1Vores mål belønner det, vi helst vil se.'),
  );
}

/** The copy has its own folder of packages, so that its caches are its own. */
function copyInto(folder: string): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

function build(folder: string): void {
  const command = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build'], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { ...process.env, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`Kopien kan ikke bygges.\n${stdout}\n${stderr}`);
}

/** Playwright's test on a site of its own. */
export const test = base.extend<object, { readonly copy: string }>({
  copy: [
    async ({ browserName }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `styrbar-${browserName}-`));
      copyInto(folder);
      edit(join(folder, 'content/spoergeskemaer'));
      build(folder);
      const server = createStaticServer({ root: join(folder, 'dist'), base: '/' });
      await listen(server, { port: 0, host: '127.0.0.1' });
      const { port } = server.address() as AddressInfo;
      await use(`http://127.0.0.1:${String(port)}/`);
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ copy }, use) => {
    await use(copy);
  },
});
