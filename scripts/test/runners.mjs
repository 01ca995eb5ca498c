// @ts-check
// The two test runners as steps: how they are started, and what their reports say.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @typedef {import('./run.mjs').Step} Step */

const root = join(import.meta.dirname, '../..');
/** Where the runners write their reports. */
export const results = join(root, 'test-results');
/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(results, file), 'utf8'));

/** The failed tests of a Vitest report; a file that could not be read stands by its name. @param {string} file @returns {string[]} */
function failedInVitest(file) {
  /** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = readJson(file);
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      return (failed.length > 0 ? failed : [message]).map((title) => `${relative(root, name)}: ${title}`);
    });
}

/** One project of vitest.config.ts. @param {string} project @param {Partial<Step>} [step] @returns {Step} */
export function vitest(project, step = {}) {
  const file = `${project}.json`;
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${join(results, file)}`];
  return {
    name: `vitest: ${project}`,
    command: ['vitest', 'run', '--project', project, '--maxWorkers=1', ...report],
    count: () => ({ passed: readJson(file).numPassedTests, failed: readJson(file).numFailedTests }),
    failures: () => failedInVitest(file),
    hint: 'Hele beskeden står ovenfor.',
    ...step,
  };
}

/** @typedef {{ title: string, file: string, line: number, tests: { status: string }[] }} Spec */
/** @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite */

/** The tests that ended so, wherever they stand. @param {Suite} suite @param {string} wanted @returns {Spec[]} */
function specsIn({ suites = [], specs = [] }, wanted) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === wanted));
  return [...here, ...suites.flatMap((suite) => specsIn(suite, wanted))];
}

/** One project of playwright.config.ts. @param {string} project @param {Partial<Step>} [step] @returns {Step} */
export function playwright(project, step = {}) {
  const file = `${project}.json`;
  return {
    name: `playwright: ${project}`,
    command: ['playwright', 'test', '--project', project, '--no-deps', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, file) },
    count: () => {
      const { stats } = readJson(file);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
    failures: () => specsIn(readJson(file), 'unexpected').map((spec) => `tests/e2e/${spec.file}:${spec.line} ${spec.title}`),
    remarks: () => specsIn(readJson(file), 'flaky').map(({ title }) => `Ustabil: »${title}« lykkedes først anden gang. Find årsagen.`),
    hint: 'Beskeden står ovenfor. TRACE=1 npx playwright test <fil> gemmer et spor i test-results/.',
    alone: true,
    ...step,
  };
}
