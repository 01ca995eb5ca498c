/** node scripts/benchmark.ts — how long a recalculation takes: what the reader waits for after each key, for a simulation and for a large campaign. */
import { readFileSync } from 'node:fs';
import { calculateCase, calculateMonteCarlo, type CaseInput, type MonteCarloInput } from '../src/domain/businesscase/index.ts';
import { largeCampaign } from './benchmark-maaling.ts';
import { budgets, measured } from './speed.ts';

const fixtures = new URL('../tests/fixtures/businesscase/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));
const inputOf = (name: string): CaseInput => (read(name) as { input: CaseInput }).input;

const [standing, cohort] = [inputOf('bc-04.json'), inputOf('bc-09.json')];
const simulation = { ...(read('mc-01.json') as MonteCarloInput), basis: standing };

console.log(`Sag med nulpunkter og spor, stående:  ${measured(500, () => calculateCase(standing), budgets.caseMilliseconds)}`);
console.log(`Sag med nulpunkter og spor, kohorte:  ${measured(100, () => calculateCase(cohort), budgets.caseMilliseconds)}`);
console.log(`10.000 gennemregninger, stående:      ${measured(5, () => calculateMonteCarlo(simulation), budgets.simulationMilliseconds)}`);
largeCampaign();
