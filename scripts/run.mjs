// @ts-check
// node scripts/run.mjs COMMAND …: runs a command of the project on the pinned Node, whatever Node and npm started it. What is missing is
// installed first, and Astro sends nothing home. Every npm script that needs a package goes this way.
import './setup.mjs';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

const bin = join(import.meta.dirname, '../node_modules/.bin');
const windows = process.platform === 'win32';

/** What every command of ours runs in: the project's own programs first on PATH, and no telemetry. */
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

if (process.argv[1] === import.meta.filename) {
  const [command = 'node', ...args] = process.argv.slice(2);
  const child = spawn(command, args, { stdio: 'inherit', env: environment, shell: windows });
  // Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  child.on('error', ({ message }) => {
    console.error(message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 1);
  });
}
