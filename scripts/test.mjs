// @ts-check
// npm test: every check. npm run test:fast: those that need no built page. Two go side by side; the last line adds up all runners.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runSteps, tell } from './test/run.mjs';
import { playwright, results, vitest } from './test/runners.mjs';

/** @typedef {import('./test/run.mjs').Step} Step */

const seeds = join(import.meta.dirname, '../../shared/seeds');

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

const isFast = process.argv.includes('--fast');
/**
 * The quick run asks only about files whose own text has changed. Rules that look at types see across files, so npm test asks about all.
 * @param {string} name
 */
const remembered = (name) =>
  isFast ? ['--cache', '--cache-strategy', 'content', '--cache-location', `node_modules/.cache/${name}.json`] : [];

/** What a person waits for: the longest first, so that the two lanes end together. @type {Step[]} */
const fast = [
  { name: 'eslint', command: ['eslint', '.', '--max-warnings', '0', ...remembered('eslint')], hint: 'Ret det, eslint peger på.' },
  vitest('unit'),
  { name: 'typer: astro', command: ['astro', 'check'], hint: 'Ret typefejlene i .astro- og .ts-filer.' },
  {
    name: 'typer: svelte',
    command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
    hint: 'Ret typefejlene i .svelte-filer.',
  },
  {
    name: 'prettier',
    command: ['prettier', '--check', '--log-level', 'warn', '.', ...remembered('prettier')],
    hint: 'Kør: npm run format',
  },
  { name: 'knip', command: ['knip', '--no-progress'], hint: 'Fjern det, ingen bruger: en eksport, en fil eller en pakke.' },
  vitest('content', { hint: 'Beskeden siger, hvilken fil i content/ der skal rettes.' }),
  vitest('architecture', { hint: 'Et lag, en størrelse eller en dokumentation holder ikke husreglerne i CONTRIBUTING.md.' }),
];

/** @returns {Step[]} */
const whole = () => [
  { name: 'browser', command: ['node', 'scripts/browser.mjs'], hint: 'Testene kræver Chromium eller Chrome.' },
  { name: 'byg', command: ['astro', 'build'], hint: 'Siden kan ikke bygges.' },
  ...fast,
  ...reports(),
  vitest('site', { needs: ['byg'], hint: 'Den byggede side bryder en regel (links, størrelse, CSP eller læsbarhed).' }),
  playwright('errands', { needs: ['browser', 'byg'] }),
  // A measurement runs when nothing else does.
  playwright('measured', { needs: ['browser', 'byg'] }),
  {
    name: 'lighthouse',
    command: ['node', 'scripts/lighthouse.mjs'],
    hint: 'En side er under budgettet.',
    needs: ['browser', 'byg'],
    alone: true,
  },
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.exitCode = tell(await runSteps(isFast ? fast : whole())) ? 0 : 1;
