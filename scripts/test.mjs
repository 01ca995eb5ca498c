// @ts-check
// npm test: every check in order. A failing step stops the run with its own message; the last line adds up all runners.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './run.mjs';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const windows = process.platform === 'win32';
const seeds = join(root, '../shared/seeds');

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, command: string[], env?: Record<string, string>, count?: () => Count, remark?: () => string[], hint: string }} Step */

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(results, file), 'utf8'));

/** @param {string} project @returns {Step} */
function vitest(project, hint = 'Se de fejlende tests ovenfor.') {
  const file = `${project}.json`;
  return {
    name: `vitest: ${project}`,
    command: ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${join(results, file)}`],
    count: () => ({ passed: readJson(file).numPassedTests, failed: readJson(file).numFailedTests }),
    hint,
  };
}

/**
 * The titles of the tests that came through the second time only.
 * @param {{ suites?: any[], specs?: { title: string, tests: { status: string }[] }[] }} suite
 * @returns {string[]}
 */
function unstableIn({ suites = [], specs = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...here, ...suites.flatMap(unstableIn)];
}

/** @returns {Step} */
function playwright() {
  const file = 'e2e.json';
  return {
    name: 'playwright: e2e',
    command: ['playwright', 'test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, file) },
    count: () => {
      const { stats } = readJson(file);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
    remark: () => unstableIn(readJson(file)).map((title) => `Ustabil: »${title}« lykkedes først anden gang. Find årsagen.`),
    hint: 'Se de fejlende brugerærinder ovenfor. TRACE=1 npx playwright test <fil> gemmer et spor i test-results/.',
  };
}

/** @returns {Step[]} */
function reports() {
  /** @param {string} script */
  const against = (script) => ['node', `scripts/${script}`, '--kilder', seeds];
  if (existsSync(seeds))
    return [
      {
        name: 'tal mod rapporter',
        command: against('verify-figures.ts'),
        hint: 'Et tal i content/tal står ikke i rapporten, hvor filen siger.',
      },
      {
        name: 'egne ord',
        command: against('verify-own-words.ts'),
        hint: 'En tekst har otte ord i træk til fælles med en rapport. Skriv den om.',
      },
    ];
  console.log('Rapporternes tekst er ikke til stede: tal og tekst bliver ikke holdt op mod dem her.');
  return [];
}

/** @type {Step[]} */
const steps = [
  { name: 'browser', command: ['node', 'scripts/browser.mjs'], hint: 'Testene kræver Chromium eller Chrome.' },
  { name: 'typer: astro', command: ['astro', 'check'], hint: 'Ret typefejlene i .astro- og .ts-filer.' },
  {
    name: 'typer: svelte',
    command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    hint: 'Ret typefejlene i .svelte-filer.',
  },
  { name: 'eslint', command: ['eslint', '.', '--max-warnings', '0'], hint: 'Ret det, eslint peger på.' },
  { name: 'prettier', command: ['prettier', '--check', '--log-level', 'warn', '.'], hint: 'Kør: npm run format' },
  vitest('unit'),
  vitest('content', 'Se beskeden: den siger, hvilken fil i content/ der skal rettes.'),
  vitest('architecture', 'Et lag, en størrelse eller en dokumentation holder ikke husreglerne i CONTRIBUTING.md.'),
  ...reports(),
  { name: 'byg', command: ['astro', 'build'], hint: 'Siden kan ikke bygges. Se fejlen ovenfor.' },
  vitest('site', 'Den byggede side bryder en regel (links, størrelse, CSP eller læsbarhed).'),
  playwright(),
  { name: 'lighthouse', command: ['node', 'scripts/lighthouse.mjs'], hint: 'En side er under budgettet. Se målingen ovenfor.' },
];

/** @param {Step} step @returns {boolean} */
function run(step) {
  console.log(`\n— ${step.name}`);
  const env = { ...environment, ...step.env };
  const [command = '', ...args] = step.command;
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, shell: windows }).status === 0;
}

/** A step without a counter of its own counts as one check. @param {Step} step @param {boolean} ok @returns {Count} */
function countOf(step, ok) {
  try {
    if (step.count) return step.count();
  } catch {
    // The runner ended before it wrote its result: the step itself is the failure.
  }
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const remarks = [];
let failedStep;
for (const step of steps) {
  const ok = run(step);
  const count = countOf(step, ok);
  total.passed += count.passed;
  total.failed += ok ? count.failed : Math.max(1, count.failed);
  if (ok) remarks.push(...(step.remark?.() ?? []));
  if (ok) continue;
  failedStep = step;
  break;
}
for (const remark of remarks) console.log(`\n${remark}`);
if (failedStep) console.log(`\nStoppede ved »${failedStep.name}«. ${failedStep.hint}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
