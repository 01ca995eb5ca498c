// @ts-check
// npm start: install what the lockfile says, build, serve on loopback, print the address.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment } from './run.mjs';
import { createStaticServer, listen, normalizeBase, stopOnSignals } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const build = spawnSync('astro', ['build'], { cwd: root, stdio: 'inherit', env: environment, shell: process.platform === 'win32' });
if (build.status !== 0) {
  console.error('Styrbar kunne ikke bygges. Se fejlen ovenfor.');
  process.exit(build.status ?? 1);
}

const base = normalizeBase(process.env['BASE_PATH']);
const host = '127.0.0.1';
const server = createStaticServer({ root: join(root, 'dist'), base });
const port = await listen(server, { port: Number(process.env['PORT'] ?? 4321), host });
console.log(`\nStyrbar kører på http://${host}:${port}${base}  (stop med Ctrl-C)`);

const stop = stopOnSignals(server);
// Ending npm does not end this process; it stops by itself when its parent is gone.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) stop();
}, 1000).unref();
