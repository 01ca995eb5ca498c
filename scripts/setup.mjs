// @ts-check
// Runs on the machine's own Node (20 or newer): installs what package-lock.json says when node_modules does not
// match it, and puts the pinned Node first on PATH for every npm script (node_modules/.bin/node).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Styrbar kræver Node 20 eller nyere. Her er Node ${process.versions.node}. Hent en nyere på nodejs.org.`);
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** True when npm's own record of node_modules holds every required package of the lockfile in the same version. */
function isInstalled() {
  try {
    const have = packagesIn(join(modules, '.package-lock.json'));
    return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
      ([path, wanted]) => path === '' || wanted.optional || wanted.devOptional || wanted.peer || have[path]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

function install() {
  // Not on stdout, which belongs to the command that comes after: beregn prints JSON there.
  console.error('Installerer afhængigheder (npm ci) …');
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  // npm_node_execpath is the Node that started npm; the pinned one may be about to be replaced.
  const command = npm ? (process.env['npm_node_execpath'] ?? process.execPath) : 'npm';
  const { status } = spawnSync(command, npm ? [npm, ...args] : args, {
    cwd: root,
    stdio: ['inherit', 2, 'inherit'],
    shell: windows && !npm,
  });
  if (status === 0) return;
  console.error('Installationen mislykkedes. Se beskeden fra npm ovenfor.');
  process.exit(status ?? 1);
}

/** Some npm versions do not link the binary of an optional platform package. */
function linkPinnedNode() {
  const bin = join(modules, '.bin');
  if (existsSync(join(bin, windows ? 'node.cmd' : 'node'))) return;
  const exe = readdirSync(modules)
    .filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name))
    .map((name) => join(modules, name, 'bin', windows ? 'node.exe' : 'node'))
    .find((file) => existsSync(file));
  if (!exe) return;
  mkdirSync(bin, { recursive: true });
  if (windows) writeFileSync(join(bin, 'node.cmd'), `@"%~dp0\\${relative(bin, exe)}" %*\r\n`);
  else symlinkSync(relative(bin, exe), join(bin, 'node'));
}

if (!isInstalled()) install();
linkPinnedNode();
