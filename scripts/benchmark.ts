/** node scripts/benchmark.ts — how long a recalculation takes: what the reader waits for after each key, for a simulation and for a large campaign. */
import { readFileSync } from 'node:fs';
import { calculateCase, calculateMonteCarlo, type CaseInput, type MonteCarloInput } from '../src/domain/businesscase/index.ts';
import { percentile } from '../src/domain/businesscase/random.ts';
import { largeCampaign } from './benchmark-maaling.ts';

const fixtures = new URL('../tests/fixtures/businesscase/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));
const inputOf = (name: string): CaseInput => (read(name) as { input: CaseInput }).input;

/** Milliseconds per call: the middle and the slow end of many, after a warm-up. */
function measure(calls: number, work: () => unknown): string {
  for (let call = 0; call < calls / 10; call += 1) work();
  const times = Float64Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort();
  return `${percentile(times, 0.5).toFixed(2)} ms (p95 ${percentile(times, 0.95).toFixed(2)} ms)`;
}

const simulation = { ...(read('mc-01.json') as MonteCarloInput), basis: inputOf('bc-04.json') };

console.log(`Sag med nulpunkter og spor, stående:    ${measure(500, () => calculateCase(inputOf('bc-04.json')))}`);
console.log(`Sag med nulpunkter og spor, kohorte:    ${measure(100, () => calculateCase(inputOf('bc-09.json')))}`);
console.log(`10.000 gennemløb, stående:              ${measure(5, () => calculateMonteCarlo(simulation))}`);
largeCampaign();
