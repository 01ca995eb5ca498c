/** Tries a fault: puts it into a copy of the project, runs the tests that can see it, and takes it out again. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { mutated } from './mutants.ts';
import type { Place } from './places.ts';

/** What the tests said of a fault. One that runs for ever has been caught too. */
export type Outcome = 'caught' | 'stuck' | 'survived' | 'unseen';

const left: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', '.astro', 'test-results', 'playwright-report']);
/** Far above what the tests of one place take, in milliseconds. */
const patience = 180_000;
/** Far above what all the tests take. */
const patienceForAll = 1_800_000;

/** A copy of the project that shares its packages. A run that is cut short leaves no fault in the project itself. */
export function copyOf(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutationer-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

export const removeCopy = (copy: string): void => {
  rmSync(copy, { recursive: true, force: true });
};

const stop = new AbortController();

/** A run that is cut short ends its tests and takes its copy with it. */
export function removeWhenStopped(copy: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort();
      removeCopy(copy);
      process.exit(1);
    });
}

/** How a run of tests ended, and what it printed. */
interface Run {
  readonly end: 'passed' | 'failed' | 'stuck';
  readonly output: string;
}

/** Stops at the first failure, and starts as little as it can: most of the time would go to starting. */
const frugal = ['--bail', '1', '--pool', 'threads', '--no-isolate', '--max-workers', '1', '--reporter', 'dot'];

/** Runs test files in a copy. */
function runTests(copy: string, tests: readonly string[], timeout: number): Promise<Run> {
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs');
  const options = { cwd: copy, timeout, signal: stop.signal, killSignal: 'SIGKILL', maxBuffer: Infinity } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, 'run', ...frugal, ...tests], options, (error, stdout, stderr) => {
      const end = error === null ? 'passed' : error.killed ? 'stuck' : 'failed';
      resolve({ end, output: stdout + stderr });
    });
  });
}

/** Throws what the tests say when they fail before any fault is put in: then they can catch none. */
export async function mustBeGreen(copy: string, tests: readonly string[]): Promise<void> {
  const { end, output } = await runTests(copy, tests, patienceForAll);
  if (end !== 'passed') throw new Error(`${output}\nTestene er røde, før der er lagt en fejl ind. Kør: npm run test:unit`);
}

/** The closest test files find most faults, so they go before the others. */
const closest = 4;

/** What the tests say of the project as it stands in the copy. */
async function outcomeOf(copy: string, tests: readonly string[]): Promise<Outcome> {
  for (const some of [tests.slice(0, closest), tests.slice(closest)]) {
    if (some.length === 0) continue;
    const { end } = await runTests(copy, some, patience);
    if (end !== 'passed') return end === 'stuck' ? 'stuck' : 'caught';
  }
  return 'survived';
}

/** What the tests say of a fault. */
export async function tryOut(copy: string, place: Place, tests: readonly string[]): Promise<Outcome> {
  if (tests.length === 0) return 'unseen';
  const file = join(copy, place.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, mutated(source, place));
  const outcome = await outcomeOf(copy, tests);
  writeFileSync(file, source);
  return outcome;
}
