/** node scripts/benchmark.ts — how long a recalculation takes: what the reader waits for after each key, for a simulation and for a large campaign. */
import { readFileSync } from 'node:fs';
import {
  calculateCase,
  calculateMonteCarlo,
  refusionstrappe2016,
  type CaseInput,
  type MonteCarloInput,
} from '../src/calculators/straksaktivering/domain/index.ts';
import { largeCampaign } from './benchmark-maaling.ts';
import { budgets, measured } from './speed.ts';

const fixtures = new URL('../tests/fixtures/businesscase/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));
const inputOf = (name: string): CaseInput => (read(name) as { input: CaseInput }).input;

const [standing, cohort] = [inputOf('bc-04.json'), inputOf('bc-09.json')];
const simulation = (basis: CaseInput) => ({ ...(read('mc-01.json') as MonteCarloInput), basis });
/** Everything at once: curves without a closed form, one mean stay to search for, three ways up the ladder and people who return. */
const slowest: CaseInput = {
  ...cohort,
  foer: { type: 'weibull', uger: 17, form: 0.8 },
  efter: [{ andel: 1, varighed: { type: 'weibull', uger: 9, form: 0.8 }, tilbagefald: { andel: 0.2, uger: 10 } }],
  regel: {
    type: 'trappe',
    trin: refusionstrappe2016,
    anciennitet: [
      { andel: 0.6, uger: 0 },
      { andel: 0.25, uger: 30 },
      { andel: 0.15, uger: 60 },
    ],
  },
};

const forCase = (input: CaseInput) => measured(100, () => calculateCase(input), budgets.caseMilliseconds);
const forSimulation = (basis: CaseInput) => measured(5, () => calculateMonteCarlo(simulation(basis)), budgets.simulationMilliseconds);
console.log(`Sag med nulpunkter og spor, stående:  ${forCase(standing)}`);
console.log(`Sag med nulpunkter og spor, kohorte:  ${forCase(cohort)}`);
console.log(`Sag med alt det langsomste, kohorte:  ${forCase(slowest)}`);
console.log(`10.000 gennemregninger, stående:      ${forSimulation(standing)}`);
console.log(`10.000 gennemregninger, kohorte:      ${forSimulation(cohort)}`);
largeCampaign();
