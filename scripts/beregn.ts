/**
 * node scripts/beregn.ts FIL.json — calculates without a browser, with the site's own engine.
 *
 * Reads a file saved by the site, { "input": … }, the input itself, or a whole collection of worked examples. What it calculates follows
 * from the fields: a business case, tornado, simulation, effect measurement, base budget, budget sheet, caseload, follow-up,
 * effektøkonomi, or a check of the ladder.
 * Prints the result as JSON, named as in the worked examples (--spor adds every step of a case).
 * What is wrong is told in Danish on stderr, and the exit code is 1.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../src/base/result.ts';
import { beregn } from '../src/calculators/command-words.ts';
import { calculateText } from './beregn/content.ts';

function textOf(file: string | undefined): Result<string, string> {
  if (file === undefined) return failure([beregn.usage]);
  try {
    return success(readFileSync(file, 'utf8'));
  } catch {
    return failure([beregn.unreadable(file)]);
  }
}

const { values, positionals } = parseArgs({ options: { spor: { type: 'boolean', default: false } }, allowPositionals: true });
const text = textOf(positionals[0]);
const outcome = text.ok ? await calculateText(text.value, values.spor) : text;
if (outcome.ok) console.log(JSON.stringify(outcome.value, undefined, 2));
else {
  console.error(outcome.problems.join('\n'));
  process.exitCode = 1;
}
