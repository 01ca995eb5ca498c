/** Reads the worked examples and compares a result with the figures written in them. */
import { globSync, readFileSync } from 'node:fs';
import type { CaseInput } from '@/calculators/straksaktivering/domain';
import type { Result } from '@/base/result';

export interface Vector {
  readonly id: string;
  readonly titel: string;
  readonly input: CaseInput;
  readonly forventet: Readonly<Record<string, unknown>>;
  readonly nulpunkter?: Readonly<Record<string, number>>;
}

/** A fixture of any shape; the test says which. */
export const readFixture = (name: string): unknown => JSON.parse(readFileSync(`tests/fixtures/businesscase/${name}.json`, 'utf8'));

export const readVector = (id: string): Vector =>
  JSON.parse(readFileSync(`tests/fixtures/businesscase/${id.toLowerCase()}.json`, 'utf8')) as Vector;

export const vectors: readonly Vector[] = globSync('tests/fixtures/businesscase/bc-*.json')
  .sort()
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Vector);

/** The value of a result that must have succeeded. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** "code field" of each problem, none when the result succeeded. */
export const problemsIn = (result: Result<unknown, { readonly code: string; readonly field: string }>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code, field }) => `${code} ${field}`);

/** Half of the last printed digit: whole kroner for amounts, four decimals for everything else. */
const tolerance = (printed: number): number => (Math.abs(printed) >= 1000 ? 0.5 : 0.000_05) + 1e-9;

/** Each place where the result does not round to the printed figure. Names that only the result has are not compared. */
export function differences(result: unknown, printed: unknown, path = ''): readonly string[] {
  if (typeof printed === 'number') {
    const matches = typeof result === 'number' && Math.abs(result - printed) <= tolerance(printed);
    return matches ? [] : [`${path}: ${String(result)} er ikke ${String(printed)}`];
  }
  if (typeof printed !== 'object' || printed === null)
    return result === printed ? [] : [`${path}: ${String(result)} er ikke ${String(printed)}`];
  return Object.entries(printed).flatMap(([key, value]) =>
    differences((result as Record<string, unknown> | undefined)?.[key], value, `${path}.${key}`),
  );
}

/** Every number anywhere in a value. */
export function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
