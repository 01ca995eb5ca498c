// @ts-check
// Runs steps side by side on so many cores. Every step runs, except one whose need failed; what a step prints stands together.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { environment } from '../run.mjs';

const root = join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * One check. `alone`: nothing else runs beside it, and its output is shown as it comes. `needs`: names of steps it is no use without.
 * `count`, `failures` and `remarks` read what its runner wrote; without them the step counts as one check and its output speaks.
 * @typedef {{ name: string, command: string[], hint: string, alone?: boolean, needs?: readonly string[], env?: Record<string, string>,
 *   count?: () => Count, failures?: () => string[], remarks?: () => string[] }} Step
 */
/** @typedef {{ step: Step, ok: boolean, ran: boolean, count: Count, failures: string[], remarks: string[], seconds: number }} Outcome */

/** How many steps go side by side: two are enough for every order below, and a runner has workers of its own. */
const lanes = Math.min(2, availableParallelism());

/** @param {Step} step @returns {Promise<{ ok: boolean, output: string }>} */
function start({ command: [command = '', ...args], env, alone }) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment, ...env }, shell: windows });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (alone) process.stdout.write(text);
    });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

/** What a runner wrote, or what stands instead when it ended before it wrote. @template T @param {(() => T) | undefined} read @param {T} otherwise @returns {T} */
function readOr(read, otherwise) {
  try {
    return read?.() ?? otherwise;
  } catch {
    return otherwise;
  }
}

const tail = (/** @type {string} */ output) => output.trimEnd().split('\n').slice(-40);

/** @param {Step} step @returns {Promise<Outcome>} */
async function run(step) {
  if (step.alone) console.log(`\n— ${step.name}`);
  const begun = performance.now();
  const { ok, output } = await start(step);
  const seconds = (performance.now() - begun) / 1000;
  const time = `${seconds.toFixed(0)} s`;
  if (ok || step.alone) console.log(`${step.alone ? '  ' : '\n— '}${step.name}: ${ok ? 'i orden' : 'fejl'}, ${time}`);
  else console.log(`\n— ${step.name}: fejl, ${time}\n${output.trimEnd()}`);
  const { passed, failed } = readOr(step.count, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  // A runner that fails without a failed test, such as one that cannot load a file, is itself the failure.
  const count = { passed, failed: ok ? failed : Math.max(1, failed) };
  const named = ok ? [] : readOr(step.failures, []);
  return {
    step,
    ok,
    ran: true,
    count,
    failures: ok || named.length > 0 ? named : tail(output),
    remarks: readOr(step.remarks, []),
    seconds,
  };
}

/** @param {Step} step @returns {Outcome} */
const leftOut = (step) => ({ step, ok: false, ran: false, count: { passed: 0, failed: 0 }, failures: [], remarks: [], seconds: 0 });

/**
 * Runs them all, in order where they wait for each other or for the machine, and says how each one went.
 * @param {readonly Step[]} steps @returns {Promise<Outcome[]>}
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  const ended = (/** @type {string} */ name) => outcomes.find(({ step }) => step.name === name);
  const isFree = (/** @type {Step} */ { alone, needs = [] }) =>
    running.size < (alone ? 1 : lanes) && needs.every(ended) && ![...running.keys()].some((other) => other.alone);
  // A step that runs alone is not overtaken by those after it, so that it comes to run.
  const next = () => {
    const lone = waiting.findIndex(({ alone }) => alone);
    return waiting.find((step, at) => (lone < 0 || at <= lone) && isFree(step));
  };
  while (waiting.length > 0 || running.size > 0) {
    const step = next();
    if (!step) {
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(step), 1);
    if (step.needs?.some((name) => !ended(name)?.ok)) outcomes.push(leftOut(step));
    else
      running.set(
        step,
        run(step).then((outcome) => {
          running.delete(step);
          outcomes.push(outcome);
        }),
      );
  }
  return outcomes;
}

/** Tells what failed, what was left out and what needs a look; the last line adds up. @param {readonly Outcome[]} outcomes @returns {boolean} whether all is well */
export function tell(outcomes) {
  for (const remark of outcomes.flatMap(({ remarks }) => remarks)) console.log(`\n${remark}`);
  for (const { step, failures } of outcomes.filter(({ ok, ran }) => ran && !ok)) {
    console.log(`\nFejl i »${step.name}«. ${step.hint}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
  for (const { step } of outcomes.filter(({ ran }) => !ran))
    console.log(`\nIkke kørt: »${step.name}«, for den bygger på ${step.needs?.map((name) => `»${name}«`).join(' og ')}.`);
  const sum = (/** @type {keyof Count} */ key) => outcomes.reduce((total, { count }) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return outcomes.every(({ ok }) => ok);
}
